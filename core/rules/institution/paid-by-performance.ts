import { implies, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { managementLaw } from './home-law.ts';

/** Luonan ties the wages of directors and cooks to performance, Dongping those of its carers. */
export default conclusion({
  id: 'institution/paid-by-performance',
  subject: 'institution',
  about: 'staff',
  decides: 'paid_by_performance',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('luonan-report', '第四部分', 'part 4'), cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '绩效工资', en: 'Pay by performance' },
  when: rows('staff').every((s) => implies(s.choice('post').oneOf('director', 'cook', 'carer'), s.holds('performance'))),
  words: { no: { says: { zh: '有院长、炊事员或服务人员的工资没有与绩效挂钩。', en: 'The wage of some director, cook or carer is not tied to performance.' } } },
});

export const covers = ['SRC-02'];

const of = (post: 'director' | 'cook' | 'carer' | 'medic', performance: boolean | null) => ({ staff: { complete: true, rows: [{ post: 'cook' as const, performance: true }, { post, performance }] } });

export const examples: readonly Example[] = [
  { given: of('director', true), on: '2010-06-01', then: 'pass', decides: true },
  { given: of('medic', false), on: '2010-06-01', then: 'pass', decides: true },
  { given: of('director', false), on: '2010-06-01', then: 'fail', decides: false },
  { given: of('cook', false), on: '2018-06-01', then: 'fail', decides: false },
  { given: of('carer', false), on: '2026-08-01', then: 'fail', decides: false },
  { given: of('carer', null), on: '2018-06-01', then: 'unknown', needs: ['staff[1].performance'] },
];
