import { rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

/** Luonan lays big matters before the house committee. */
export default conclusion({
  id: 'institution/committee-decides-big-matters',
  subject: 'institution',
  about: 'big_matters',
  decides: 'matters_by_committee',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('luonan-report', '第三部分（三）', 'part 3(3)')],
  title: { zh: '重大事项由谁决定', en: 'Who decides big matters' },
  when: rows('big_matters').every((m) => m.choice('decided_by').is('committee')),
  words: { no: { says: { zh: '有重大事项没有经院务管理委员会决定。', en: 'Some big matter was not decided by the committee.' } } },
});

export const covers = ['SRC-07'];

const by = (...who: readonly ('committee' | 'director' | null)[]) => ({ big_matters: { complete: true, rows: who.map((decided_by) => ({ decided_by })) } });

export const examples: readonly Example[] = [
  { given: by('committee', 'committee'), on: '2010-06-01', place: '611021', then: 'pass', decides: true },
  { given: by('committee', 'director'), on: '2018-06-01', then: 'fail', decides: false },
  { given: by('committee', null), on: '2026-08-01', then: 'unknown', needs: ['big_matters[1].decided_by'] },
];
