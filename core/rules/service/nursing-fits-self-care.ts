import { rows } from '../../engine/condition.ts';
import { check, type Example } from '../../engine/rule.ts';
import { dongpingService } from './service-law.ts';

/** Graded nursing: as much as each resident’s self-care asks for. More than that is no fault. */
export default check({
  id: 'service/nursing-fits-self-care',
  subject: 'service',
  about: 'nursing',
  from: '2006-03-01',
  to: null,
  law: dongpingService,
  title: { zh: '分级护理', en: 'Graded nursing' },
  when: rows('nursing').every((n) =>
    n.table(['self_care', 'plan'], { when: [['independent'], null], then: 'yes' }, { when: [['partial'], ['partial', 'full']], then: 'yes' }, { when: [['full'], ['full']], then: 'yes' }),
  ),
  words: {
    no: {
      says: { zh: '有院民的护理档次低于自理能力等级。', en: 'Somebody is nursed below the class of self-care.' },
      todo: { zh: '按评估的自理能力调整护理。', en: 'Nurse by the assessed self-care.' },
    },
  },
});

export const covers = ['D29', 'SRC-16'];

type Level = 'independent' | 'partial' | 'full';
const of = (self_care: Level | null, plan: Level | null) => ({ nursing: { complete: true, rows: [{ self_care: 'partial' as const, plan: 'partial' as const }, { self_care, plan }] } });

export const examples: readonly Example[] = [
  { given: of('full', 'full'), on: '2008-06-01', then: 'pass' },
  { given: of('partial', 'full'), on: '2018-06-01', then: 'pass' },
  { given: of('independent', 'independent'), on: '2018-06-01', then: 'pass' },
  { given: of('full', 'partial'), on: '2018-06-01', then: 'fail' },
  { given: of('full', 'independent'), on: '2018-06-01', then: 'fail' },
  { given: of('partial', 'independent'), on: '2026-08-01', then: 'fail' },
  { given: of('full', null), on: '2026-08-01', then: 'unknown', needs: ['nursing[1].plan'] },
  { given: of(null, 'partial'), on: '2026-08-01', then: 'unknown', needs: ['nursing[1].self_care'] },
];
