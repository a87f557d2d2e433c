import type { Language } from '../../core/model/field-spec.ts';
import { say, type WordKey } from './words.ts';

/** Why each permission of the manifest is needed. */
const reasons: ReadonlyMap<string, WordKey> = new Map<string, WordKey>([
  ['storage', 'storage'],
  ['scripting', 'scripting'],
  ['activeTab', 'activeTab'],
  ['sidePanel', 'sidePanel'],
]);

/** A permission in words, with what it is for. */
export const reasonOf = (permission: string, language: Language): string => {
  const key = reasons.get(permission);
  return key === undefined ? permission : say(language, key);
};
