import { all, rows } from '../../engine/condition.ts';
import { pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

/** In Dongping residents strive for a thousand points, staff for a hundred. */
export default check({
  id: 'institution/scores-in-range',
  subject: 'institution',
  about: 'scores',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '考评得分', en: 'Scores' },
  when: rows('scores').every((s) => all(s.number('score').atLeast(0), s.number('score').atMost(s.by('who', { resident: pack('score.resident'), staff: pack('score.staff') })))),
  facts: { resident: fact.number(pack('score.resident')), staff: fact.number(pack('score.staff')), source: fact.source('score.resident') },
  reasons: [{ reason: 'below', on: 'fail', when: rows('scores').some((s) => s.number('score').under(0)) }],
  words: {
    below: { says: { zh: '有得分小于0。', en: 'A score is below 0.' }, todo: { zh: '核对得分。', en: 'Check the score.' } },
    no: {
      says: { zh: '得分超过满分：院民{resident}分，工作人员{staff}分。', en: 'A score is over the full one: residents {resident}, staff {staff}.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '看考评对象是否选反了。', en: 'See whether resident and staff were mixed up.' },
    },
  },
});

export const covers = ['D25'];

const of = (who: 'resident' | 'staff' | null, score: number | null) => ({ scores: { complete: true, rows: [{ who: 'resident' as const, score: 0 }, { who, score }] } });
const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: of('resident', 1000), ...at, then: 'pass' },
  { given: of('staff', 100), ...at, then: 'pass' },
  { given: of('staff', 0), ...at, then: 'pass' },
  { given: of('resident', 1001), ...at, then: 'fail', reason: 'no' },
  { given: of('staff', 101), ...at, then: 'fail', reason: 'no' },
  { given: of('staff', -1), ...at, then: 'fail', reason: 'below' },
  { given: of('staff', null), ...at, then: 'unknown', needs: ['scores[1].score'] },
  { given: of(null, 50), ...at, then: 'unknown', needs: ['scores[1].who'] },
  { given: of('staff', 50), on: '2018-06-01', then: 'unknown', needs: ['pack:score.resident', 'pack:score.staff'] },
];
