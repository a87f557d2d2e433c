import { controlKey, type MappedControl, type MappedForm, type SiteMap } from '../site-map.ts';

/** What the files are called by, inside. */
export const FORMAT = 'wubao-site-map';
export const VERSION = 1;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byKey = <T>(items: readonly T[], key: (item: T) => string): T[] => [...items].sort((a, b) => compare(key(a), key(b)));

const control = ({ field, whose, label, section, name, id, kind, place, of }: MappedControl) => ({ field, whose, label, section, name, id, kind, place, of });
const form = ({ title, labels, controls }: MappedForm) => ({
  title: [...title].sort(),
  labels: [...labels].sort(),
  controls: byKey(controls, (c) => controlKey(c) + c.field + c.whose).map(control),
});

/** A map as a file. The same map gives the same bytes, in whatever order its forms and controls came. */
export function writeMap(map: SiteMap): string {
  const forms = byKey(map.forms.map(form), (f) => JSON.stringify(f));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, origin: map.origin, forms }, null, 2)}\n`;
}
