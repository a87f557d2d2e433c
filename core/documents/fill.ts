import type { FieldSpec, Known, ListSpec, ValueSpec, Words } from '../model/field-spec.ts';
import { fields, type FieldKey, type ListKey, type ValueKey } from '../model/fields.ts';
import type { BlankShape, Line, Run } from './document.ts';
import { printed } from './in-words.ts';
import type { DocumentInput } from './input.ts';
import { inBoth } from './line.ts';
import { particularLabels, signerLabels, type Particulars, type PlaceNames, type Signer } from './particulars.ts';

export interface ValueWishes {
  /** Of the line to write on, in characters; else by what is written. */
  readonly width?: number;
  /** Written behind a number; its own unit when left out. */
  readonly unit?: Words | null;
  /** What a rule decided, where the case itself does not say. */
  readonly orDecided?: FieldKey;
  /** Left to write on by hand and not missing: what only comes later. */
  readonly later?: boolean;
}

const usualWidth: Readonly<Record<FieldSpec['kind'], number>> = { text: 10, digits: 12, 'citizen-id': 18, 'disability-certificate': 20, date: 8, month: 6, integer: 4, decimal: 5, money: 7, code: 6, truth: 4, list: 10 };
const noUnit: Words = { zh: '', en: '' };

type RowHeld = Readonly<Record<string, Known | null | undefined>>;

/** Puts what is known into lines, and a place to write on where nothing is. */
export class Filler {
  readonly input: DocumentInput;

  constructor(input: DocumentInput) {
    this.input = input;
  }

  spec(key: FieldKey): FieldSpec {
    return fields[key];
  }

  /** What is known of a field, in words; null where nothing is. */
  known(key: FieldKey, orDecided?: FieldKey): Words | null {
    const own = printed(this.spec(key), this.input.facts[key]);
    if (own !== null || orDecided === undefined) return own;
    return printed(this.spec(orDecided), this.input.conclusions?.[orDecided]?.value);
  }

  has(...keys: readonly FieldKey[]): boolean {
    return keys.some((key) => (fields[key].kind === 'list' ? this.rows(key as ListKey).length > 0 : this.known(key) !== null));
  }

  /** A value, or a place for it, with its unit. */
  value(key: ValueKey, { width, unit, orDecided, later = false }: ValueWishes = {}): Line {
    const spec = this.spec(key) as ValueSpec;
    const behind = unit === undefined ? ('unit' in spec ? spec.unit : noUnit) : (unit ?? noUnit);
    const words = this.known(key, orDecided);
    const shape: BlankShape = spec.kind === 'date' || spec.kind === 'month' ? spec.kind : 'line';
    return this.place(key, spec.label, words, { width: width ?? usualWidth[spec.kind], shape, later, behind });
  }

  private place(field: string, label: Words, words: Words | null, { width, shape, later, behind = noUnit }: { readonly width: number; readonly shape: BlankShape; readonly later: boolean; readonly behind?: Words }): Line {
    return inBoth((language): readonly Run[] => {
      const main: Run =
        words !== null
          ? { k: 'value', field, text: words[language] }
          : later
            ? { k: 'hand', label: label[language], shape, width }
            : { k: 'blank', field, label: label[language], shape, width };
      const unit = behind[language];
      return unit === '' ? [main] : [main, { k: 'text', text: language === 'en' ? ` ${unit}` : unit }];
    });
  }

  /** Boxes for a field of codes or of yes and no, the one that is known ticked. */
  choice(key: ValueKey, { later = false, orDecided, but = [], truths }: { readonly later?: boolean; readonly orDecided?: FieldKey; readonly but?: readonly string[]; readonly truths?: readonly [yes: Words, no: Words] } = {}): Line {
    const spec = this.spec(key) as ValueSpec;
    const own = this.input.facts[key];
    const decided = orDecided === undefined ? null : (this.input.conclusions?.[orDecided]?.value ?? null);
    const held = own ?? decided;
    const options: readonly (readonly [value: unknown, words: Words])[] =
      spec.kind === 'code' ? Object.entries(spec.codes) : [[true, truths?.[0] ?? { zh: '是', en: 'yes' }], [false, truths?.[1] ?? { zh: '否', en: 'no' }]];
    return inBoth((language) => [
      {
        k: 'choice',
        field: key,
        label: spec.label[language],
        open: later,
        options: options.filter(([value]) => value === held || !but.includes(String(value))).map(([value, words]) => ({ text: words[language], chosen: value === held })),
      },
    ]);
  }

  /** The rows of a list that are known. */
  rows(key: ListKey): readonly RowHeld[] {
    const held = this.input.facts[key];
    return held === null || held === undefined ? [] : (held.rows as readonly RowHeld[]);
  }

  /** Known to hold nothing more than its rows. */
  complete(key: ListKey): boolean {
    return this.input.facts[key]?.complete === true;
  }

  column(key: ListKey, of: string): ValueSpec {
    return (fields[key] as ListSpec).of[of]!;
  }

  /** What is known of a column of a row; null where nothing is. */
  knownIn(key: ListKey, index: number, of: string): Words | null {
    return printed(this.column(key, of), this.rows(key)[index]?.[of]);
  }

  /** A cell of a row that is known; empty to write in where it is not. */
  in(key: ListKey, index: number, of: string): Line {
    const spec = this.column(key, of);
    return this.place(`${key}[${index}].${of}`, spec.label, this.knownIn(key, index, of), { width: 2, shape: 'line', later: false });
  }

  /** A name of the place or of somebody who signs. */
  named(field: string, label: Words, text: string | null | undefined, width = 10): Line {
    const words = text === null || text === undefined || text.trim() === '' ? null : { zh: text.trim(), en: text.trim() };
    return this.place(field, label, words, { width, shape: 'line', later: false });
  }

  particular(signer: Signer, of: keyof Particulars, width = 12): Line {
    const label = { zh: `${signerLabels[signer].zh}${particularLabels[of].zh}`, en: `${particularLabels[of].en} of the ${signerLabels[signer].en}` };
    return this.named(`${signer}.${of}`, label, this.input.signers?.[signer]?.[of], width);
  }

  /** A name as the place has it, else as the case has it. */
  name(of: keyof PlaceNames): string | null {
    const { names, facts } = this.input;
    const given = names?.[of];
    const own = of === 'township' || of === 'village' ? facts[of] : null;
    const text = (typeof given === 'string' && given.trim() !== '' ? given : own)?.trim();
    return text === undefined || text === '' ? null : text;
  }
}
