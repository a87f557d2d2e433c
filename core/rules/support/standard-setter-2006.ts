import { all, any, choice, holds, not } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { unlessBefore } from '../own-time.ts';

const { is, oneOf } = choice('standard_setter');

/** In 2006 the province sets the standard, or city or county, which files it with the province; it is published. */
export default check({
  id: 'support/standard-setter-2006',
  about: 'standard_setter',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第十条', 'article 10')],
  title: { zh: '供养标准的制定、备案和公布', en: 'The standard set, filed and published' },
  applies: unlessBefore('2006-03-01', 'standard_change_date'),
  when: all(any(is('province'), all(oneOf('city', 'county'), holds('standard_filed'))), holds('standard_published')),
  facts: { by: fact.value('standard_setter') },
  reasons: [
    { reason: 'setter', on: 'fail', when: oneOf('township', 'village') },
    { reason: 'unfiled', on: 'fail', when: all(oneOf('city', 'county'), not(holds('standard_filed'))) },
  ],
  words: {
    setter: { says: { zh: '标准由{by}制定，应由县级以上政府制定。', en: 'Set by {by}; it is for the county or above.' }, todo: { zh: '核对标准文件的制定机关。', en: 'See who issued the text of the standard.' } },
    unfiled: { says: { zh: '市、县制定的标准未报省级政府备案。', en: 'Set by city or county, yet not filed with the province.' }, todo: { zh: '备案后再公布执行。', en: 'File it, then publish and apply it.' } },
    no: { says: { zh: '供养标准没有公布。', en: 'The standard is not published.' }, todo: { zh: '公布后执行。', en: 'Publish it before it is applied.' } },
  },
});

export const covers = ['L06-17'];

const on = '2010-05-04';

export const examples: readonly Example[] = [
  { given: { standard_setter: 'province', standard_published: true }, on, then: 'pass' },
  { given: { standard_setter: 'county', standard_filed: true, standard_published: true }, on, then: 'pass' },
  { given: { standard_setter: 'city', standard_filed: true, standard_published: true }, on, then: 'pass' },
  { given: { standard_setter: 'county', standard_filed: false, standard_published: true }, on, then: 'fail', reason: 'unfiled' },
  { given: { standard_setter: 'city', standard_filed: false }, on, then: 'fail', reason: 'unfiled' },
  { given: { standard_setter: 'county', standard_filed: true, standard_published: false }, on, then: 'fail', reason: 'no' },
  { given: { standard_setter: 'province', standard_published: false }, on, then: 'fail', reason: 'no' },
  { given: { standard_setter: 'province', standard_filed: false, standard_published: false }, on, then: 'fail', reason: 'no' },
  { given: { standard_setter: 'township', standard_filed: true, standard_published: true }, on, then: 'fail', reason: 'setter' },
  { given: { standard_setter: 'village' }, on, then: 'fail', reason: 'setter' },
  { given: { standard_setter: 'county', standard_published: true }, on, then: 'unknown', needs: ['standard_filed'] },
  { given: { standard_filed: true, standard_published: true }, on, then: 'unknown', needs: ['standard_setter'] },
  { given: { standard_setter: 'township', standard_published: true, standard_change_date: '2005-07-01' }, on, then: 'not-applicable' },
];
