import fc from 'fast-check';
import { everybody, kinds, type MappedControl, type MappedForm, type SiteMap } from '../../site-map.ts';
import { rivals } from '../correct.ts';
import { mapFields } from '../fields.ts';
import { likeness } from '../mark-form.ts';

const word = fc.string({ maxLength: 12 });
const mappedControl: fc.Arbitrary<MappedControl> = fc
  .record({
    name: word, id: word, label: word, section: word,
    kind: fc.constantFrom(...kinds), place: fc.integer({ min: 1, max: 5 }), of: fc.integer({ min: 5, max: 9 }),
    field: fc.constantFrom('none' as const, ...mapFields), whose: fc.constantFrom(...everybody),
  });
const apart = (controls: readonly MappedControl[]): MappedControl[] =>
  controls.filter((c, i) => !controls.slice(0, i).some((o) => rivals(o, c) || JSON.stringify({ ...o, field: 0, whose: 0 }) === JSON.stringify({ ...c, field: 0, whose: 0 })));
const words = fc.uniqueArray(word.filter((w) => w !== ''), { maxLength: 6 });
const mappedForm: fc.Arbitrary<MappedForm> = fc.record({ title: words, labels: words, controls: fc.array(mappedControl, { maxLength: 6 }).map(apart) });
/** Any map, as a file may bring it, whose forms and controls are told apart. */
export const anyMap: fc.Arbitrary<SiteMap> = fc
  .array(mappedForm, { maxLength: 4 })
  .map((forms) => ({ origin: 'http://10.0.0.8:8080', forms: forms.filter((f, i) => !forms.slice(0, i).some((o) => likeness(o, f) > 0)) }));
