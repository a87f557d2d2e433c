import type { FormField } from '../../core/model/form-fields.ts';
import { specOf } from '../../core/model/spec-of.ts';

/** Numbers by which a person or her account can be found, beside those whose kind says it. */
const numbers: ReadonlySet<string> = new Set<FormField>(['phone', 'account_no']);

export const isSecret = (field: string): boolean => {
  const { kind } = specOf(field);
  return kind === 'citizen-id' || kind === 'disability-certificate' || numbers.has(field);
};

/** The first and the last of an ID number tell whose it is; its last four alone don't. */
export const endOf = (secret: string): string => secret.slice(-4);

export const mask = (secret: string): string => '*'.repeat(Math.max(4, secret.length - 4)) + endOf(secret);
