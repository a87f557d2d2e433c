import { cite, derivation } from '../../engine/rule.ts';
import { limits, type Limit } from './limits.ts';

const reads = [
  'town_deadline', 'town_review_date', 'town_notice_start', 'county_received_date', 'county_deadline', 'county_decision_date',
  'objection_deadline', 'new_opinion_date', 'refusal_deadline', 'refusal_notice_date', 'end_deadline', 'end_decision_date',
] as const;
type Read = (typeof reads)[number];

const at = (field: Limit['last'] | Limit['done'][number]): number => reads.indexOf(field satisfies Read);
const placed = limits.map(({ step, last, done }) => ({ step, last: at(last), done: done.map(at) }));

/** Which limit ends first, of those whose step has no day yet and which no later step has overtaken. */
export default derivation({
  id: 'procedure/next-step',
  from: '2016-02-10',
  to: null,
  law: [
    cite('opinion-2016', '“办理程序”', '“procedure”', { to: '2021-07-01' }),
    cite('determination-2021', '第十三条至第二十六条', 'articles 13 to 26', { from: '2021-07-01' }),
  ],
  title: { zh: '下一期限事项', en: 'What is due next' },
  decides: 'next_step',
  reads,
  asks: ['accept_date', 'county_received_date'],
  derive: (values) => {
    let first: { step: Limit['step']; by: string } | null = null;
    for (const { step, last, done } of placed) {
      const by = values[last] ?? null;
      if (by !== null && (first === null || by < first.by) && done.every((day) => (values[day] ?? null) === null)) first = { step, by };
    }
    return first?.step ?? null;
  },
});
