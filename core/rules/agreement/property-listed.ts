import { all, any, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Land in mu, homestead in square metres, rooms and their floor: filled in, and the last two in step. */
export default check({
  id: 'agreement/property-listed',
  subject: 'agreement',
  about: 'house_rooms',
  from: '2006-03-01',
  to: null,
  law: [cite('agreement-new', '第二条', 'clause 2'), cite('agreement-old', '第二条', 'clause 2')],
  title: { zh: '不动产登记', en: 'Land and house listed' },
  when: all(
    number('land_area').atLeast(0),
    number('homestead').atLeast(0),
    any(all(number('house_rooms').is(0), number('house_area').is(0)), all(number('house_rooms').over(0), number('house_area').over(0))),
  ),
  facts: { rooms: fact.number(amount('house_rooms')), floor: fact.number(amount('house_area')) },
  words: {
    no: {
      says: { zh: '面积不能小于0。', en: 'An area can’t be under 0.' },
      todo: { zh: '对照登记改正。', en: 'Correct it from the register.' },
    },
    house: {
      says: { zh: '房屋{rooms}间、{floor}平方米，两项对不上。', en: '{rooms} rooms and {floor} square metres don’t go together.' },
      todo: { zh: '有房的两项都填，无房的都填0。', en: 'Fill in both; where there is no house, 0 and 0.' },
    },
  },
  reasons: [
    {
      reason: 'house',
      on: 'fail',
      when: any(all(number('house_rooms').is(0), number('house_area').over(0)), all(number('house_rooms').over(0), number('house_area').is(0))),
    },
  ],
});

export const covers = ['B05'];

export const examples: readonly Example[] = [
  { given: { land_area: 3.5, homestead: 120, house_rooms: 3, house_area: 60 }, on: '2010-05-04', then: 'pass' },
  { given: { land_area: 0, homestead: 0, house_rooms: 0, house_area: 0 }, on: '2010-05-04', then: 'pass' },
  { given: { land_area: 3.5, homestead: 120, house_rooms: 3, house_area: 0 }, on: '2010-05-04', then: 'fail', reason: 'house' },
  { given: { land_area: 3.5, homestead: 120, house_rooms: 0, house_area: 60 }, on: '2010-05-04', then: 'fail', reason: 'house' },
  { given: { land_area: -1, homestead: 120, house_rooms: 3, house_area: 60 }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: { land_area: 1, homestead: -1, house_rooms: 3, house_area: 60 }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { land_area: 1, homestead: 1, house_rooms: -1, house_area: 60 }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { land_area: -1, homestead: 1, house_rooms: 0, house_area: 0 }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { land_area: 1, homestead: 1, house_rooms: 0, house_area: -1 }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { land_area: 1, homestead: 1, house_rooms: -1, house_area: 0 }, on: '2022-03-01', then: 'fail', reason: 'no' },
  { given: { house_rooms: 3 }, on: '2022-03-01', then: 'unknown', needs: ['land_area', 'homestead', 'house_area'] },
  { given: { land_area: 1, homestead: 1, house_rooms: 1, house_area: 1 }, on: '2010-05-04', then: 'pass' },
  { given: { land_area: 1, homestead: 1, house_rooms: 1, house_area: 0 }, on: '2010-05-04', then: 'fail', reason: 'house' },
  { given: { land_area: 1, homestead: 1, house_rooms: 0, house_area: 1 }, on: '2010-05-04', then: 'fail', reason: 'house' },
];
