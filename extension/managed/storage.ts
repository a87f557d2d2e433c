import { noPolicy, readPolicy, type Policy } from './policy.ts';

/** The part of a browser that tells what an administrator has set. */
export interface Managed {
  readonly storage: { readonly managed: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** What the administrator of this computer has set. Firefox refuses the question where nobody has set anything. */
export const policyIn = async (browser: Managed): Promise<Policy> => {
  try {
    return readPolicy(await browser.storage.managed.get(null));
  } catch {
    return noPolicy;
  }
};
