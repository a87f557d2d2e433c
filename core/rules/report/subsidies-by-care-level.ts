import { all, rows, type Condition } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const has = (level: 'independent' | 'partial' | 'full'): Condition => rows('subsidies').some((s) => all(s.choice('kind').is('running'), s.choice('care_level').is(level)));

/** Subsidies for running a home go by three levels of self-care; each has its own. */
export default check({
  id: 'report/subsidies-by-care-level',
  subject: 'report',
  about: 'subsidies',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第一部分（三）', 'part 1(3)')],
  title: { zh: '按自理能力补助', en: 'Subsidies by self-care' },
  applies: rows('subsidies').some((s) => s.choice('kind').is('running')),
  when: all(has('independent'), has('partial'), has('full')),
  words: {
    no: {
      says: { zh: '运营补助缺自理、半自理、不能自理中的一档。', en: 'A level of self-care has no subsidy for running.' },
      todo: { zh: '补列缺的一档；确实没有的写明。', en: 'Add the level; if there is none for it, say so.' },
    },
  },
});

export const covers = ['E05'];

const levels = (...list: readonly ('independent' | 'partial' | 'full' | null)[]) => ({ subsidies: { complete: true, rows: list.map((care_level) => ({ kind: 'running' as const, care_level })) } });

export const examples: readonly Example[] = [
  { given: levels('independent', 'partial', 'full'), on: '2016-12-31', then: 'pass' },
  { given: levels('independent', 'partial'), on: '2016-12-31', then: 'fail' },
  { given: levels('independent', 'full'), on: '2016-12-31', then: 'fail' },
  { given: levels('partial', 'full'), on: '2016-12-31', then: 'fail' },
  { given: { subsidies: { complete: true, rows: [...levels('independent', 'partial').subsidies.rows, { kind: 'bed', care_level: 'full' }] } }, on: '2016-12-31', then: 'fail' },
  { given: { subsidies: { complete: true, rows: [...levels('full', 'partial').subsidies.rows, { kind: 'bed', care_level: 'independent' }] } }, on: '2016-12-31', then: 'fail' },
  { given: { subsidies: { complete: true, rows: [...levels('full', 'independent').subsidies.rows, { kind: 'bed', care_level: 'partial' }] } }, on: '2016-12-31', then: 'fail' },
  { given: levels('independent', 'partial', null), on: '2026-08-01', then: 'unknown', needs: ['subsidies[2].care_level'] },
  { given: { subsidies: { complete: true, rows: [{ kind: 'bed' }] } }, on: '2016-12-31', then: 'not-applicable' },
];
