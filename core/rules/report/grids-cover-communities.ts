import { all, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Communities divided into grids have at least one each, and each grid its staff. */
export default check({
  id: 'report/grids-cover-communities',
  subject: 'report',
  about: 'grids',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report', '第二部分（四）', 'part 2(4)')],
  title: { zh: '社区、网格、网格员', en: 'Communities, grids, staff' },
  when: all(number('grids').atLeast(amount('communities')), number('grid_staff').atLeast(amount('grids'))),
  facts: { communities: fact.number(amount('communities')), grids: fact.number(amount('grids')), staff: fact.number(amount('grid_staff')) },
  reasons: [{ reason: 'staff', on: 'fail', when: number('grid_staff').under(amount('grids')), field: 'grid_staff' }],
  words: {
    no: {
      says: { zh: '{communities}个社区只有{grids}个网格。', en: '{grids} grids for {communities} communities.' },
      todo: { zh: '核对两个数，或写明哪些社区没有网格。', en: 'Check both, or say which communities have none.' },
    },
    staff: {
      says: { zh: '{grids}个网格只有{staff}名网格员。', en: '{staff} staff for {grids} grids.' },
      todo: { zh: '核对两个数，或写明一人管几格。', en: 'Check both, or say who looks after several.' },
    },
  },
});

export const covers = ['E15'];

const city = { communities: 41, grids: 202, grid_staff: 282 };

export const examples: readonly Example[] = [
  { given: city, on: '2016-12-31', then: 'pass' },
  { given: { communities: 41, grids: 41, grid_staff: 41 }, on: '2016-12-31', then: 'pass' },
  { given: { ...city, grids: 40 }, on: '2016-12-31', then: 'fail', reason: 'no' },
  { given: { communities: 41, grids: 40, grid_staff: 40 }, on: '2016-12-31', then: 'fail', reason: 'no' },
  { given: { ...city, grid_staff: 201 }, on: '2026-08-01', then: 'fail', reason: 'staff' },
  { given: { ...city, communities: null }, on: '2016-12-31', then: 'unknown', needs: ['communities'] },
];
