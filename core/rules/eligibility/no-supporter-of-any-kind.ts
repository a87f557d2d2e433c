import { all, choice, not, number } from '../../engine/condition.ts';
import { cite, check, type Example } from '../../engine/rule.ts';

const married = choice('marriage').is('married');

/** “No supporter” means no spouse, no grown child and no living parent: to have no children is not enough. */
export default check({
  id: 'eligibility/no-supporter-of-any-kind',
  about: 'obligor_present',
  from: '2021-01-01',
  to: null,
  law: [cite('civil-code', '第一千零五十九条、第一千零六十七条', 'articles 1059 and 1067')],
  title: { zh: '“无”法定义务人', en: '“No” statutory supporter' },
  applies: choice('obligor_present').is('none'),
  when: all(not(married), number('adult_children').atMost(0), number('living_parents').atMost(0)),
  reasons: [
    { reason: 'spouse', on: 'fail', when: married, field: 'marriage' },
    { reason: 'child', on: 'fail', when: number('adult_children').over(0), field: 'adult_children' },
  ],
  words: {
    spouse: { says: { zh: '登记为已婚，配偶就是法定扶养义务人。', en: 'Entered as married: a spouse is a statutory supporter.' }, todo: { zh: '改为“有”，再看配偶有无履行义务能力。', en: 'Enter “some”, then look at the spouse’s ability.' } },
    child: { says: { zh: '有成年子女，子女就是法定赡养义务人。', en: 'There are grown children: they are statutory supporters.' }, todo: { zh: '改为“有”，再看子女有无履行义务能力。', en: 'Enter “some”, then look at their ability.' } },
    no: { says: { zh: '父母健在，父母也是法定义务人。', en: 'A parent is alive: parents are supporters too.' }, todo: { zh: '改为“有”，再看父母有无履行义务能力。', en: 'Enter “some”, then look at their ability.' } },
    unknown: { says: { zh: '无子女不等于无义务人，还需要：{needs}。', en: 'No children is not no supporter; still needed: {needs}.' } },
  },
});

export const covers: readonly string[] = ['CIV-01', 'CIV-04'];

const none = { obligor_present: 'none', marriage: 'unmarried', adult_children: 0, living_parents: 0 } as const;

export const examples: readonly Example[] = [
  { given: none, on: '2022-05-04', then: 'pass' },
  { given: { ...none, marriage: 'married' }, on: '2022-05-04', then: 'fail', reason: 'spouse' },
  { given: { ...none, adult_children: 1 }, on: '2022-05-04', then: 'fail', reason: 'child' },
  { given: { ...none, living_parents: 1 }, on: '2022-05-04', then: 'fail' },
  { given: { obligor_present: 'none', adult_children: 0 }, on: '2022-05-04', then: 'unknown', needs: ['marriage', 'living_parents'] },
  { given: { ...none, obligor_present: 'some', adult_children: 2 }, on: '2022-05-04', then: 'not-applicable' },
  { given: { ...none, marriage: 'married' }, on: '2018-05-04', then: 'not-applicable' },
  { given: { ...none, living_parents: 1 }, on: '2022-05-04', then: 'fail', reason: 'no' },
];
