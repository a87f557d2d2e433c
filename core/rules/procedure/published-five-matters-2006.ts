import { all, named, rows } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const told = (item: 'conditions' | 'process' | 'appraisals' | 'standards' | 'money') => rows('disclosures').some((d) => d.choice('item').is(item));

/** The 2006 regulations name five matters that are made public. */
export default check({
  id: 'procedure/published-five-matters-2006',
  about: 'disclosures',
  from: '2006-03-01',
  to: '2016-10-10',
  law: [cite('regulations-2006', '第二十条', 'article 20')],
  title: { zh: '向社会公告', en: 'Made public' },
  when: all(
    named('申请条件', 'conditions', told('conditions')),
    named('申请程序', 'process', told('process')),
    named('民主评议情况', 'appraisals', told('appraisals')),
    named('供养标准', 'standards', told('standards')),
    named('资金使用情况', 'use of the money', told('money')),
  ),
  words: {
    no: {
      says: { zh: '还没有公告：{grounds}。', en: 'Not made public: {grounds}.' },
      todo: { zh: '向社会公告。', en: 'Make it public.' },
    },
  },
});

export const covers = ['L06-24'];

const conditions = { item: 'conditions' } as const;
const process = { item: 'process' } as const;
const appraisals = { item: 'appraisals' } as const;
const standards = { item: 'standards' } as const;
const money = { item: 'money' } as const;

export const examples: readonly Example[] = [
  { given: { disclosures: { rows: [conditions, process, appraisals, standards, money], complete: true } }, on: '2010-05-04', then: 'pass' },
  { given: { disclosures: { rows: [process, appraisals, standards, money], complete: true } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { disclosures: { rows: [conditions, appraisals, standards, money], complete: true } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { disclosures: { rows: [conditions, process, standards, money], complete: true } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { disclosures: { rows: [conditions, process, appraisals, money], complete: true } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { disclosures: { rows: [conditions, process, appraisals, standards], complete: true } }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { disclosures: { rows: [conditions, process, appraisals, standards], complete: false } }, on: '2010-05-04', then: 'unknown', needs: ['disclosures'] },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['disclosures'] },
  { given: { disclosures: { rows: [conditions, process, appraisals, standards], complete: true } }, on: '2016-10-10', then: 'not-applicable' },
];
