import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFacts } from '../engine/check-case.ts';
import { citizenNumber } from '../format/testing/citizen-numbers.ts';
import { fieldKeys, fields, type Facts, type FieldKey } from '../model/fields.ts';
import type { FieldSpec } from '../model/field-spec.ts';
import { enteredFields } from '../model/schema.ts';
import { arbitraryDays } from '../model/testing/arbitrary-facts.ts';
import { documentDays, type DocumentDays } from '../policy/document-days.ts';
import { agreementAsFacts } from './agreement/as-facts.ts';
import { agreementKinds } from './agreement/form.ts';
import { buildDocument, documentKinds } from './build.ts';
import { concludeCase } from './conclude-case.ts';
import type { DocumentKind, PrintedDocument, Run } from './document.ts';
import { printed } from './in-words.ts';
import type { DocumentInput } from './input.ts';
import { line } from './line.ts';
import { missingIn } from './missing.ts';
import { plainText } from './plain-text.ts';
import { sourcesOf } from './sources.ts';
import { arbitraryInput, hardCase, hardInput } from './testing/cases.ts';
import { runsOf } from './walk.ts';

const languages = ['zh', 'en'] as const;
const empty: DocumentInput = { facts: {}, day: '2026-11-24' };
const shows = (run: Run): boolean => run.k === 'value' || (run.k === 'choice' && run.options.some((o) => o.chosen));
const fieldOf = (run: Run): string | null => ('field' in run ? run.field : null);
const times = (document: PrintedDocument, field: string): number => runsOf(document, 'zh').filter((run) => fieldOf(run) === field && shows(run)).length;
const missing = (kind: DocumentKind, input: DocumentInput): string[] => missingIn(buildDocument(kind, input)).map((m) => m.field);
const filled = (facts: Facts): DocumentInput => ({ ...empty, facts });

describe('a document', () => {
  it.each(documentKinds)('%s, of a case of which nothing is known, has lines to write on and says what is missing', (kind) => {
    const text = plainText(buildDocument(kind, empty), 'zh');
    if (kind !== 'sheet') {
      expect(text).toContain('____');
      expect(missing(kind, empty)).toContain('name');
    }
    expect(text).not.toMatch(/undefined|null|NaN|object/);
    expect(text).not.toContain('☑');
  });

  it.each(documentKinds)('%s never prints a hole of the program, whatever it is given', (kind) => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const typed = JSON.stringify(input, (_, value: unknown) => (value === null ? 0 : value));
        fc.pre(!/undefined|null|NaN|object Object|Infinity/.test(typed));
        const document = buildDocument(kind, input);
        for (const language of languages) expect(plainText(document, language)).not.toMatch(/undefined|null|NaN|object Object|Infinity/);
        expect(missingIn(document).every((m) => m.label.zh !== '' && m.label.en !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(documentKinds)('%s has the same values, boxes and blanks in both languages', (kind) => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const document = buildDocument(kind, input);
        const what = (language: 'zh' | 'en') => runsOf(document, language).filter((r) => r.k !== 'text').map((r) => `${r.k} ${fieldOf(r) ?? ''} ${shows(r)}`).sort();
        expect(what('en')).toEqual(what('zh'));
      }),
      { numRuns: 40 },
    );
  });

  it.each(documentKinds.filter((kind) => kind !== 'sheet'))('%s places each fact that it has a place for, once', (kind) => {
    const places = new Set(runsOf(buildDocument(kind, empty), 'zh').map(fieldOf).filter((f): f is FieldKey => f !== null && fieldKeys.includes(f as FieldKey)));
    expect(places.size).toBeGreaterThan(8);
    fc.assert(
      fc.property(arbitraryInput, ({ facts, day }) => {
        const document = buildDocument(kind, { facts, day });
        for (const key of places) {
          const spec: FieldSpec = fields[key];
          if (spec.kind === 'list' || printed(spec, facts[key]) === null) continue;
          expect(times(document, key), key).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('loses nothing of a case on the sheet, nor of its lists', () => {
    fc.assert(
      fc.property(arbitraryInput, ({ facts, day }) => {
        const document = buildDocument('sheet', { facts, day });
        const values = new Map(runsOf(document, 'zh').filter((r) => r.k === 'value').map((r) => [r.field, r.text]));
        for (const key of enteredFields('case')) {
          const spec: FieldSpec = fields[key];
          const held = facts[key];
          if (held === null || held === undefined) continue;
          if (spec.kind !== 'list') {
            const words = printed(spec, held);
            if (words !== null) expect(values.get(key), key).toBe(words.zh);
          } else {
            (held as { rows: readonly Record<string, unknown>[] }).rows.forEach((row, i) => {
              for (const [of, s] of Object.entries(spec.of)) {
                const words = printed(s, row[of]);
                if (words !== null) expect(values.get(`${key}[${i}].${of}`), `${key}[${i}].${of}`).toBe(words.zh);
              }
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cites no text before its first day or after its last', () => {
    fc.assert(
      fc.property(fc.constantFrom(...documentKinds), arbitraryDays, (kind, day) => {
        for (const { law } of sourcesOf(buildDocument(kind, { facts: hardCase, day }))) {
          for (const { document } of law) {
            const { since, until }: DocumentDays = documentDays[document];
            expect(since === null || since <= day).toBe(true);
            expect(until === undefined || day < until).toBe(true);
          }
        }
      }),
    );
  });

  it.each(documentKinds)('%s rests on a named source in each clause of its own', (kind) => {
    const { blocks } = buildDocument(kind, hardInput);
    for (const block of blocks) if (block.k === 'clause' && block.number.zh.startsWith('第')) expect(block.law.length, block.number.zh).toBeGreaterThan(0);
  });

  it('says so where it is made for the law of another time', () => {
    expect(buildDocument('application', { facts: {}, day: '2019-05-13' }).notices[0]?.zh).toContain('2021年7月1日');
    expect(buildDocument('application', { facts: {}, day: '2021-07-01' }).notices).toEqual([]);
  });

  it('does not lose a place that its words name and nothing fills', () => {
    expect(() => line('{name}', '{name}')).toThrow('{name}');
  });
});

describe('the application', () => {
  it('has ten supporters one below the other, and no empty rows behind a list that is whole', () => {
    const document = buildDocument('application', hardInput);
    for (let i = 0; i < 10; i++) expect(times(document, `obligors[${i}].name`)).toBe(1);
    expect(plainText(document, 'zh')).toContain('阿卜杜热合曼·𫟹麦提〇');
    const table = document.blocks.find((b) => b.k === 'table' && b.title?.zh.startsWith('法定'));
    expect(table?.k === 'table' && table.rows).toHaveLength(11);
  });

  it('takes the one supporter of a form with boxes, beside those of the list', () => {
    const boxes = { obligor_name: '某甲', obligor_relation: '子女', obligor_reason: 'in-prison', obligor_payment_year: 120000 } as const;
    const alone = buildDocument('application', filled(boxes));
    expect(times(alone, 'obligor_name')).toBe(1);
    expect(plainText(alone, 'zh')).toContain('年负担1,200元/年');
    const both = buildDocument('application', filled({ ...boxes, obligors: { complete: true, rows: [{ name: '某乙' }] } }));
    expect(times(both, 'obligor_name')).toBe(1);
    expect(times(both, 'obligors[0].name')).toBe(1);
  });

  it('asks for no supporters of somebody who has none, and for no certificate of somebody who is not disabled', () => {
    const asked = missing('application', filled({ obligor_present: 'none', disab_type: 'none' }));
    for (const field of ['obligors', 'obligor_count', 'disab_no', 'disab_grade']) expect(asked).not.toContain(field);
    for (const field of ['obligors', 'obligor_count', 'disab_no', 'disab_grade']) expect(missing('application', empty)).toContain(field);
  });

  it('leaves to the offices what they write later, and does not call it missing', () => {
    const asked = missing('application', empty);
    for (const field of ['town_review_date', 'county_decision', 'county_decision_date', 'cert_no', 'village_operator']) expect(asked).not.toContain(field);
  });

  it('fills in from the ID number what the case does not say', () => {
    const facts = { id_no: citizenNumber({ region: '611021', birth: '1886-02-03', sequence: 20 }), apply_date: '2026-08-03' };
    const { conclusions, day } = concludeCase(facts, { today: '2026-11-24', place: null });
    const text = plainText(buildDocument('application', { facts, day, conclusions }), 'zh');
    expect(text).toContain('1886年2月3日');
    expect(text).toContain('140周岁');
    expect(text).toContain('☑女');
  });
});

describe('the assessment of self-care', () => {
  const six = ['can_eat', 'can_dress', 'can_rise', 'can_toilet', 'can_walk', 'can_bathe'] as const;

  it('ticks the level that the rule derives, and none while it is open', () => {
    fc.assert(
      fc.property(fc.tuple(...six.map(() => fc.option(fc.boolean(), { freq: 4 }))), (answers) => {
        const facts = Object.fromEntries(six.map((key, i) => [key, answers[i]])) as Facts;
        const { day, conclusions } = concludeCase(facts, { today: '2026-11-24', place: null });
        const [level] = runsOf(buildDocument('self-care', { facts, day, conclusions }), 'zh').filter((r) => r.k === 'choice' && r.field === 'self_care');
        const chosen = level?.k === 'choice' ? level.options.filter((o) => o.chosen).map((o) => o.text) : [];
        const lost = answers.filter((a) => a === false).length;
        const open = answers.filter((a) => a === null).length;
        const bands = new Set(Array.from({ length: open + 1 }, (_, more) => (lost + more === 0 ? '全自理' : lost + more < 4 ? '半护理' : '全护理')));
        expect(chosen).toEqual(bands.size === 1 ? [...bands] : []);
      }),
    );
  });

  it('tells when what was entered is not what the activities say', () => {
    const facts = { ...Object.fromEntries(six.map((key) => [key, true])), self_care: 'full' } as Facts;
    const { day, conclusions } = concludeCase(facts, { today: '2026-11-24', place: null });
    expect(buildDocument('self-care', { facts, day, conclusions }).notices.map((n) => n.zh).join()).toContain('不同');
  });
});

describe('an agreement', () => {
  it.each(agreementKinds)('%s breaks none of the rules that agreements are checked by', (kind) => {
    for (const today of ['2016-03-01', '2019-05-13', '2022-03-01', '2026-11-24']) {
      const input = { ...hardInput, day: today, facts: { ...hardCase, mode: kind.startsWith('agreement-home') ? ('home-based' as const) : ('centralised' as const), institution: '石门镇敬老院', age: 82 } };
      const report = checkFacts('agreement', agreementAsFacts(kind, input), { today, place: '611021', language: 'zh' });
      expect(report.findings.filter((f) => f.is === 'fail').map((f) => `${f.rule}: ${f.says}`)).toEqual([]);
      expect(report.findings.filter((f) => f.is === 'pass').length).toBeGreaterThan(15);
    }
  });

  it.each(agreementKinds)('%s names every party at its head, in its preamble, where it signs and where copies go', (kind) => {
    const document = buildDocument(kind, hardInput);
    const letters = kind.endsWith('four') ? ['甲', '乙', '丙', '丁'] : ['甲', '乙', '丙'];
    const [head] = document.blocks;
    const signed = document.blocks[document.blocks.length - 1];
    const text = plainText(document, 'zh');
    expect(head?.k === 'table' && head.rows).toHaveLength(letters.length);
    expect(signed?.k === 'signatures' && signed.of.map(({ who }) => who.zh.map((r) => ('text' in r ? r.text.charAt(0) : '')).join(''))).toEqual(letters);
    expect(text).toContain(`${letters.join('、')}${letters.length === 3 ? '三' : '四'}方协商一致`);
    expect(text).toContain(`一式${letters.length === 3 ? '四' : '五'}份，${letters.join('、')}各执一份`);
  });

  it('writes amounts in figures and in capitals, and adds up what is given in parts', () => {
    const text = plainText(buildDocument('agreement-home-three', filled({ basic_amount: 1640902, care_amount: 93800 })), 'zh');
    expect(text).toContain('16,409.02 | 人民币壹万陆仟肆佰零玖元零贰分');
    expect(text).toContain('17,347.02 | 人民币壹万柒仟叁佰肆拾柒元零贰分');
  });

  it('prints the figures where the capitals say something else, and tells who prints it', () => {
    const document = buildDocument('agreement-home-three', filled({ agreed_amount: 150000, agreed_per: 'year', amount_upper: '壹仟陆佰元整' }));
    expect(plainText(document, 'zh')).toContain('协议金额（每年） | 1,500 | 人民币壹仟伍佰元整');
    expect(document.notices.map((n) => n.zh).join()).toContain('“壹仟陆佰元整”与1,500元不符');
    expect(plainText(document, 'zh')).not.toContain('壹仟陆佰');
  });

  it('asks for the guardian of somebody without capacity, and only then', () => {
    expect(missing('agreement-home-three', filled({ recipient_capacity: 'none' }))).toContain('guardian.name');
    expect(missing('agreement-home-three', filled({ recipient_capacity: 'full' }))).not.toContain('guardian.name');
  });

  it('is in Chinese numbers, days and names of offices', () => {
    const text = plainText(buildDocument('agreement-home-four', hardInput), 'zh');
    for (const said of ['石门镇人民政府', '麻坪村村民委员会（第十一村民小组）', '2026年10月1日至2027年9月30日', '洛南县民政局备案', '自2026年10月起']) expect(text).toContain(said);
  });

  it('has the home or the village care where the case says so', () => {
    const byHome = plainText(buildDocument('agreement-home-three', filled({ carer_kind: 'home', institution: '石门镇敬老院' })), 'zh');
    expect(byHome).toContain('石门镇敬老院');
    expect(byHome).toContain('丙方（盖章）');
    expect(plainText(buildDocument('agreement-home-three', { ...filled({ carer_kind: 'village' }), names: { village: '东街社区' } }), 'zh')).toContain('东街社区居民委员会');
  });
});

describe('the sheet', () => {
  const facts: Facts = { birth: '1950-01-01', income_year: 0, property_fits: 'yes' };

  it('says which condition holds, which is open and on what article, and decides nothing', () => {
    const { day, conclusions } = concludeCase(facts, { today: '2026-11-24', place: null });
    const document = buildDocument('sheet', { facts, day, conclusions });
    const text = plainText(document, 'zh');
    expect(text).toContain('不是申请，也不是审核确认决定');
    expect(text).toMatch(/无劳动能力 \| 符合 \| 年满60周岁/);
    expect(text).toMatch(/无法定义务人.* \| 还不能判断/);
    expect(text).toContain('第八条');
    expect(missingIn(document).map((m) => m.field)).toContain('obligor_present');
  });

  it('says no where a condition is not shown', () => {
    const { day, conclusions } = concludeCase({ ...facts, obligor_ability: 'able', obligor_present: 'some' }, { today: '2026-11-24', place: null });
    expect(plainText(buildDocument('sheet', { facts, day, conclusions }), 'en')).toMatch(/No statutory supporter, or none able \| not shown/);
  });
});
