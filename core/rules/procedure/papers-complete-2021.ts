import { all, choice, implies, named, not, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import type { ValueOf } from '../../model/fields.ts';

type Paper = NonNullable<ValueOf<'papers'>['rows'][number]['paper']>;
const paper = (is: Paper) => rows('papers').some((p) => p.choice('paper').is(is));

/** The papers of the 2021 measures, so that one notice can name all that is missing. A list that may go on lacks nothing yet. */
export default conclusion({
  id: 'procedure/papers-complete-2021',
  about: 'papers',
  decides: 'papers_complete',
  from: '2021-07-01',
  to: null,
  law: [
    cite('determination-2021', '第十条、第十二条', 'articles 10 and 12'),
    cite('assistance-law-2026', '第四十条', 'article 40', { from: '2026-07-01' }),
  ],
  title: { zh: '申请材料齐备', en: 'Papers of the application' },
  when: all(
    named('有效身份证明', 'proof of identity', paper('identity')),
    named('书面声明', 'written statement', paper('statement')),
    named('承诺书', 'promise of truth', paper('promise')),
    named('核查授权书', 'leave for checks', paper('authorisation')),
    named('残疾人证', 'disability certificate', implies(not(choice('disab_type').is('none')), paper('disability-certificate'))),
    named('法定义务人核查授权书', 'the supporters’ leave for checks', implies(choice('obligor_present').is('some'), paper('supporter-authorisation'))),
  ),
  words: {
    yes: { says: { zh: '材料齐备，可以受理。', en: 'The papers are complete.' } },
    no: {
      says: { zh: '还缺：{grounds}。', en: 'Missing: {grounds}.' },
      todo: { zh: '一次告知申请人补齐；能通过信息核对取得的，不再要求提供。', en: 'Ask for all of it in one notice; what data checks can show need not be asked for.' },
    },
  },
});

export const covers = ['R21-22', 'R21-24'];

const identity = { paper: 'identity' } as const;
const statement = { paper: 'statement' } as const;
const promise = { paper: 'promise' } as const;
const authorisation = { paper: 'authorisation' } as const;
const certificate = { paper: 'disability-certificate' } as const;
const supporters = { paper: 'supporter-authorisation' } as const;
const disabled = { disab_type: 'limb', obligor_present: 'some' } as const;

export const examples: readonly Example[] = [
  { given: { ...disabled, papers: { rows: [identity, statement, promise, authorisation, certificate, supporters], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { ...disabled, papers: { rows: [identity, statement, promise, authorisation, certificate, supporters], complete: false } }, on: '2026-08-04', then: 'pass' },
  { given: { ...disabled, papers: { rows: [statement, promise, authorisation, certificate, supporters], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { ...disabled, papers: { rows: [identity, promise, authorisation, certificate, supporters], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { ...disabled, papers: { rows: [identity, statement, authorisation, certificate, supporters], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { ...disabled, papers: { rows: [identity, statement, promise, certificate, supporters], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { ...disabled, papers: { rows: [identity, statement, promise, authorisation, supporters], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { ...disabled, papers: { rows: [identity, statement, promise, authorisation, certificate], complete: true } }, on: '2022-05-04', then: 'fail' },
  { given: { ...disabled, disab_type: 'none', papers: { rows: [identity, statement, promise, authorisation, supporters], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { ...disabled, obligor_present: 'none', papers: { rows: [identity, statement, promise, authorisation, certificate], complete: true } }, on: '2022-05-04', then: 'pass' },
  { given: { ...disabled, papers: { rows: [identity, statement, authorisation, certificate, supporters], complete: false } }, on: '2022-05-04', then: 'unknown', needs: ['papers'] },
  { given: {}, on: '2022-05-04', then: 'unknown', needs: ['papers', 'disab_type', 'obligor_present'] },
];
