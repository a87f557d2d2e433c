import { table } from '../../engine/condition.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';

/** In 1994 the standard is the township's to set. A higher office may have set a floor, so it is asked about. */
export default check({
  id: 'support/standard-setter-1994',
  about: 'standard_setter',
  from: '1994-01-23',
  to: '2006-03-01',
  law: [cite('regulations-1994', '第十条', 'article 10')],
  title: { zh: '供养标准制定机关', en: 'Who set the standard' },
  when: table(['standard_setter'], { when: [['township']], then: 'yes' }, { when: [['province', 'city', 'county']], then: 'look' }),
  facts: { by: fact.value('standard_setter') },
  words: { no: { says: { zh: '标准由{by}制定，当时由乡镇政府规定。', en: 'Set by {by}; then it was the township’s to set.' }, todo: { zh: '核对标准文件的制定机关。', en: 'See who issued the text of the standard.' } } },
});

export const covers = ['L94-06'];

export const examples: readonly Example[] = /* @__PURE__ */ (() => [
  { given: { standard_setter: 'township' }, on: '2000-05-04', then: 'pass' },
  { given: { standard_setter: 'village' }, on: '2000-05-04', then: 'fail' },
  ...(['province', 'city', 'county'] as const).map((standard_setter): Example => ({ given: { standard_setter }, on: '2000-05-04', then: 'unknown', needs: ['standard_setter'] })),
  { given: {}, on: '2000-05-04', then: 'unknown', needs: ['standard_setter'] },
])();
