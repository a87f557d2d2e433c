import { all, choice, holds } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { ofItsLaw, unlessBefore } from '../own-time.ts';

/** Since 2014 the standard is the province's or the prefecture-level city's to set and publish, no longer the county's. */
export default check({
  id: 'support/standard-setter-2014',
  about: 'standard_setter',
  from: '2014-05-01',
  to: null,
  law: [cite('measures-2014', '第十五条', 'article 15'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '供养标准的制定和公布', en: 'The standard set and published' },
  applies: all(ofItsLaw('2014-05-01'), unlessBefore('2014-05-01', 'standard_change_date')),
  when: all(choice('standard_setter').oneOf('province', 'city'), holds('standard_published')),
  facts: { by: fact.value('standard_setter') },
  reasons: [{ reason: 'setter', on: 'fail', when: choice('standard_setter').oneOf('county', 'township', 'village') }],
  words: {
    setter: {
      says: { zh: '标准由{by}制定，应由省或设区的市制定。', en: 'Set by {by}; it is for the province or the city.' },
      todo: { zh: '核对标准文件的制定机关。', en: 'See who issued the text of the standard.' },
    },
    no: { says: { zh: '供养标准没有公布。', en: 'The standard is not published.' }, todo: { zh: '公布后执行。', en: 'Publish it before it is applied.' } },
  },
});

export const covers = ['L14-03', 'L26-06'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { standard_setter: 'province', standard_published: true }, on: '2015-05-04', then: 'pass' },
  { given: { standard_setter: 'city', standard_published: true }, on: '2026-08-04', then: 'pass' },
  ...(['county', 'township', 'village'] as const).map((standard_setter): Example => ({ given: { standard_setter }, on: '2015-05-04', then: 'fail', reason: 'setter' })),
  { given: { standard_setter: 'city', standard_published: false }, on: '2026-08-04', then: 'fail', reason: 'no' },
  { given: { standard_setter: 'city' }, on: '2026-08-04', then: 'unknown', needs: ['standard_published'] },
  { given: { standard_published: true }, on: '2026-08-04', then: 'unknown', needs: ['standard_setter'] },
  { given: { standard_setter: 'county', standard_published: true, standard_change_date: '2013-07-01' }, on: '2014-06-04', then: 'not-applicable' },
  { given: { standard_setter: 'county', standard_published: true, support_start: '2013-07-01' }, on: '2026-11-24', then: 'not-applicable' },
])();
