import { cite, derivation } from '../../engine/rule.ts';

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
  reads: [
    'town_deadline', 'town_review_date', 'town_notice_start', 'county_received_date', 'county_deadline', 'county_decision_date',
    'objection_deadline', 'new_opinion_date', 'refusal_deadline', 'refusal_notice_date', 'end_deadline', 'end_decision_date',
  ],
  asks: ['accept_date', 'county_received_date'],
  derive: ([town, reviewed, posted, received, county, decided, objection, renewed, refusal, told, end, ended]) => {
    const steps = [
      ['town-opinion', town, reviewed ?? posted ?? received ?? decided],
      ['new-opinion', objection, renewed ?? decided],
      ['county-decision', county, decided],
      ['refusal-letter', refusal, told],
      ['end-decision', end, ended],
    ] as const;
    let first: { step: (typeof steps)[number][0]; by: string } | null = null;
    for (const [step, by, done] of steps) if (by !== null && done === null && (first === null || by < first.by)) first = { step, by };
    return first?.step ?? null;
  },
});
