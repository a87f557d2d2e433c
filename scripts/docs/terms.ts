import { askedBy, partsOf, type Quantity } from '../../core/engine/quantity.ts';
import type { Condition } from '../../core/engine/condition.ts';
import type { Rule } from '../../core/engine/rule.ts';
import { quantityInWords, quantityKey } from '../../core/engine/sentence.ts';
import type { Language } from '../../core/model/field-spec.ts';

type Told = Exclude<Rule, { kind: 'derivation' }>;

const letters: Readonly<Record<Language, string>> = { zh: '甲乙丙丁戊己庚辛壬癸', en: 'ABCDEFGHIJ' };
/** Longer, in Chinese, than is read in one breath: such a quantity has a letter and is spelt out once. */
const longest = 60;

function quantitiesOf(c: Condition): readonly Quantity[] {
  switch (c.k) {
    case 'atLeast':
    case 'under':
    case 'equal':
      return [c.a, c.b];
    case 'all':
    case 'any':
    case 'several':
    case 'iff':
      return c.of.flatMap(quantitiesOf);
    case 'not':
    case 'named':
    case 'some':
    case 'every':
      return quantitiesOf(c.of);
    default:
      return [];
  }
}

function topQuantities(rule: Told): readonly Quantity[] {
  const conditions = [...(rule.applies ? [rule.applies] : []), ...(rule.kind === 'choice' ? rule.choose.map(([, when]) => when) : rule.kind === 'amount' ? [] : [rule.when]), ...(rule.reasons ?? []).map((r) => r.when)];
  const facts = Object.values(rule.facts ?? {}).flatMap((f) => ('of' in f ? [f.of] : []));
  return [...conditions.flatMap(quantitiesOf), ...(rule.kind === 'amount' ? [...partsOf(rule.quantity), ...askedBy(rule.quantity).flatMap(quantitiesOf)] : []), ...facts];
}

/** The letters that a rule’s long quantities have, and what they stand for. */
export class Terms {
  readonly #language: Language;
  readonly #names = new Map<string, string>();
  readonly #meanings: [letter: string, q: Quantity][] = [];

  constructor(rule: Told, language: Language) {
    this.#language = language;
    const times = new Map<string, number>();
    const count = (q: Quantity): void => {
      times.set(quantityKey(q), (times.get(quantityKey(q)) ?? 0) + 1);
      for (const part of [...partsOf(q), ...askedBy(q).flatMap(quantitiesOf)]) count(part);
    };
    const top = topQuantities(rule);
    top.forEach(count);
    // Inner ones first, so that an outer one is as short as it can be; in Chinese for both, so that the pages agree.
    const zh = new Map<string, string>();
    const visit = (q: Quantity): void => {
      if (typeof q === 'number' || zh.has(quantityKey(q))) return;
      for (const part of [...partsOf(q), ...askedBy(q).flatMap(quantitiesOf)]) visit(part);
      const branches = q.q === 'by' || q.q === 'either';
      if (!branches && (times.get(quantityKey(q)) ?? 0) < 2) return;
      if (quantityInWords(q, 'zh', zh).length <= longest) return;
      zh.set(quantityKey(q), '〔甲〕');
      this.letterOf(q);
    };
    top.forEach(visit);
  }

  /** As it stands in a sentence: 〔甲〕, [A]. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** The letter of a quantity, which it has from now on. */
  letterOf(q: Quantity): string {
    const known = this.#names.get(quantityKey(q));
    if (known !== undefined) return known;
    const n = this.#meanings.length;
    const letter = letters[this.#language].charAt(n % 10) + (n < 10 ? '' : String(Math.floor(n / 10)));
    const name = this.#language === 'zh' ? `〔${letter}〕` : `[${letter}]`;
    this.#names.set(quantityKey(q), name);
    this.#meanings.push([name, q]);
    return name;
  }

  /** Each letter with its meaning, in the order of the letters. */
  meanings(): readonly (readonly [name: string, meaning: string])[] {
    return this.#meanings.map(([name, q]) => {
      const others = new Map([...this.#names].filter(([key]) => key !== quantityKey(q)));
      return [name, quantityInWords(q, this.#language, others)] as const;
    });
  }
}
