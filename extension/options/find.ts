import type { Language } from '../../core/model/field-spec.ts';
import { say, type WordKey } from './words.ts';

/** What can be set or seen, by section, each with the words by which it is found. */
export const sections = {
  sites: { list: ['sites', 'county', 'pause', 'forget', 'map', 'on', 'allow'] },
  administration: { policy: ['administration', 'managed', 'policySites', 'policyMaps', 'policyCounty'] },
  appearance: { language: ['language', 'languageNote'], text: ['text', 'textNote'], county: ['defaultCounty', 'defaultCountyNote'] },
  trust: { permissions: ['permissions', 'storage', 'scripting', 'activeTab'], requests: ['requests', 'requestsNote'], kept: ['kept', 'keptNote'], about: ['about', 'licence'] },
  files: { settings: ['settingsFile', 'settingsFileNote', 'export', 'import'], diagnostics: ['diagnostics', 'diagnosticsNote'], reset: ['reset', 'resetAppearance', 'resetAll', 'resetAllAsk', 'welcomeAgain'] },
} as const satisfies Record<string, Readonly<Record<string, readonly WordKey[]>>>;

export type SectionId = keyof typeof sections;

export interface Found {
  /** Whether the section holds anything that was looked for. */
  section(id: SectionId): boolean;
  block(section: SectionId, block: string): boolean;
  readonly any: boolean;
}

/** What a search shows: all where nothing is looked for; the whole section where its own name is. */
export function find(said: string, language: Language): Found {
  const text = said.trim().toLowerCase();
  const holds = (keys: readonly WordKey[]): boolean => keys.some((key) => say(language, key).toLowerCase().includes(text));
  const block = (id: SectionId, name: string): boolean => holds([id]) || holds((sections[id] as Readonly<Record<string, readonly WordKey[]>>)[name] ?? []);
  const section = (id: SectionId): boolean => Object.keys(sections[id]).some((name) => block(id, name));
  return { block, section, any: (Object.keys(sections) as SectionId[]).some(section) };
}
