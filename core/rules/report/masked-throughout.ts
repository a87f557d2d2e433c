import { holds, number } from '../../engine/condition.ts';
import { amount } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** Where the city’s name is taken out, the villages and firms that give it away are too. */
export default check({
  id: 'report/masked-throughout',
  subject: 'report',
  about: 'names_left',
  from: '2006-03-01',
  to: null,
  law: [cite('combined-care-report')],
  title: { zh: '隐去地名', en: 'Masking of the place' },
  applies: holds('place_masked'),
  when: number('names_left').is(0),
  facts: { left: fact.number(amount('names_left')) },
  words: {
    no: {
      says: { zh: '地名已隐去，但还有{left}个名称可以认出。', en: 'The place is masked, but {left} names still give it away.' },
      todo: { zh: '把村名、单位名一并隐去。', en: 'Mask the villages and firms as well.' },
    },
  },
});

export const covers = ['E01'];

export const examples: readonly Example[] = [
  { given: { place_masked: true, names_left: 0 }, on: '2016-12-31', then: 'pass' },
  { given: { place_masked: true, names_left: 5 }, on: '2016-12-31', then: 'fail' },
  { given: { place_masked: true }, on: '2026-08-01', then: 'unknown', needs: ['names_left'] },
  { given: { names_left: 5 }, on: '2016-12-31', then: 'unknown', needs: ['place_masked'] },
  { given: { place_masked: false, names_left: 5 }, on: '2010-06-01', then: 'not-applicable' },
];
