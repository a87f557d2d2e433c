import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { lawOf2026 } from './law.ts';

const five = '农村五保供养工作条例';
/** Titles as they are written, with first day in force and first day no longer. */
const titles: readonly (readonly [title: string, from: string, to?: string])[] = [
  [five, '1994-01-23'],
  ['农村五保供养服务机构管理办法', '2011-01-01'],
  ['农村五保供养档案管理办法', '2013-04-01'],
  ['社会救助暂行办法', '2014-05-01'],
  ['国务院关于进一步健全特困人员救助供养制度的意见', '2016-02-10'],
  ['特困人员认定办法', '2016-10-10'],
  ['社会救助法', '2026-07-01'],
  ['民法典', '2021-01-01'],
  ['合同法', '1999-10-01', '2021-01-01'],
  ['继承法', '1985-10-01', '2021-01-01'],
];

/** The State Council's regulations bear one title; those of a province, which bear another, are left alone. */
export default check({
  id: 'agreement/regulation-titles',
  subject: 'agreement',
  about: 'cites',
  from: '1994-01-23',
  to: null,
  law: [
    cite('regulations-1994', undefined, undefined, { to: '2006-03-01' }),
    cite('regulations-2006', undefined, undefined, { from: '2006-03-01' }),
    lawOf2026,
  ],
  title: { zh: '引用的法规', en: 'Regulations cited' },
  when: compute(['cites', 'case_day', 'effective', 'agreement_start'], ([cites, today, effective, start]): Answer => {
    // An agreement cites what is in force when it is made.
    const made = effective ?? start;
    const day = made !== null && today !== null && made < today ? made : today;
    if (cites === null || day === null) return { is: 1, needs: ['cites'] };
    const cited = cites.includes('《') ? [...cites.matchAll(/《(?:中华人民共和国)?([^》]*)》/g)].map((m) => m[1] ?? '') : [cites.trim()];
    for (const title of cited) {
      const known = titles.find(([t]) => t === title);
      const facts = { title, day: { date: day } };
      if (known && day < known[1]) return { is: 0, reason: 'not-yet', facts: { ...facts, from: { date: known[1] } } };
      if (known?.[2] && day >= known[2]) return { is: 0, reason: 'repealed', facts: { ...facts, to: { date: known[2] } } };
      if (!known && /^(?:国务院)?新?(?:农村)?五保(?:户|对象)?(?:供养)?(?:工作)?条例$/.test(title)) {
        return { is: 0, reason: 'misnamed', facts: { ...facts, official: five }, fix: { field: 'cites', value: cites.replace(title, five) } };
      }
    }
    if (/141号/.test(cites) && day >= '2006-03-01') return { is: 0, reason: 'repealed', facts: { title: '国务院令第141号', to: { date: '2006-03-01' } } };
    return yes;
  }),
  words: {
    misnamed: {
      says: { zh: '《{title}》应为《{official}》。', en: '《{title}》 should be 《{official}》.' },
      fix: { zh: '改为全称', en: 'Write the full title' },
    },
    'not-yet': { says: { zh: '《{title}》{from}起施行，{day}还没有。', en: '《{title}》 is in force from {from}; on {day} it was not.' }, todo: { zh: '核对签订日期；或改引当时的法规。', en: 'Check the day of the agreement, or cite what was in force then.' } },
    repealed: {
      says: { zh: '“{title}”{to}起已废止。', en: '“{title}” is repealed since {to}.' },
      todo: { zh: '改引现行法规。', en: 'Cite what is in force.' },
    },
  },
});

export const covers = ['C05'];

export const examples: readonly Example[] = [
  { given: { cites: '《农村五保供养工作条例》' }, on: '2010-05-04', then: 'pass' },
  { given: { cites: '农村五保供养工作条例' }, on: '2000-05-04', then: 'pass' },
  { given: { cites: '《湖北省农村五保供养条例》、《中华人民共和国村民委员会组织法》' }, on: '2010-05-04', then: 'pass' },
  { given: { cites: '根据《农村五保供养条例》' }, on: '2010-05-04', then: 'fail', reason: 'misnamed', fix: { field: 'cites', value: '根据《农村五保供养工作条例》' } },
  { given: { cites: '《民法典》和《五保供养工作条例》' }, on: '2022-03-01', then: 'fail', reason: 'misnamed', fix: { field: 'cites', value: '《民法典》和《农村五保供养工作条例》' } },
  { given: { cites: '《特困人员认定办法》' }, on: '2016-10-09', then: 'fail', reason: 'not-yet' },
  { given: { cites: '《特困人员认定办法》' }, on: '2016-10-10', then: 'pass' },
  { given: { cites: '《中华人民共和国社会救助法》' }, on: '2026-06-30', then: 'fail', reason: 'not-yet' },
  { given: { cites: '《中华人民共和国合同法》' }, on: '2021-01-01', then: 'fail', reason: 'repealed' },
  { given: { cites: '《中华人民共和国合同法》' }, on: '2020-12-31', then: 'pass' },
  { given: { cites: '《农村五保供养工作条例》（国务院令第141号）' }, on: '2006-03-01', then: 'fail', reason: 'repealed' },
  { given: { cites: '《农村五保供养工作条例》（国务院令第141号）' }, on: '2006-02-28', then: 'pass' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['cites'] },
  { given: { cites: '《农村五保供养工作条例》（国务院令第141号）', effective: '2000-05-04' }, on: '2026-08-03', then: 'pass' },
  { given: { cites: '《中华人民共和国合同法》', agreement_start: '2020-12-31' }, on: '2026-08-03', then: 'pass' },
  { given: { cites: '《中华人民共和国合同法》', effective: '2026-08-04' }, on: '2026-08-03', then: 'fail', reason: 'repealed' },
  { given: { cites: '农村五保供养工作条例 ' }, on: '2010-05-04', then: 'pass' },
  { given: { cites: ' 五保供养条例' }, on: '2010-05-04', then: 'fail', reason: 'misnamed', fix: { field: 'cites', value: ' 农村五保供养工作条例' } },
  { given: { cites: '《中华人民共和国合同法》' }, on: '1999-09-30', then: 'fail', reason: 'not-yet' },
];
