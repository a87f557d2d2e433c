import { holds, not } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** Contracted land and homesteads belong to the collective; the recipient has the right to use them. */
export default check({
  id: 'agreement/land-not-called-owned',
  subject: 'agreement',
  about: 'land_said_owned',
  from: '1994-01-23',
  to: null,
  law: [
    cite('constitution', '第十条', 'article 10'),
    cite('civil-code', '第三百三十一条、第三百六十二条', 'articles 331 and 362', { from: '2021-01-01' }),
  ],
  title: { zh: '承包地、宅基地的权属', en: 'Whose the land is' },
  when: not(holds('land_said_owned')),
  words: {
    no: {
      says: { zh: '承包地、宅基地属集体所有，不能写“归本人所有”。', en: 'Contracted land and homestead belong to the collective; the recipient doesn’t own them.' },
      why: { zh: '本人有承包经营权和宅基地使用权；房屋和个人财产归本人所有。', en: 'The recipient has the right to use them, and owns house and belongings.' },
      todo: { zh: '改写为“承包经营权、宅基地使用权归本人”。', en: 'Say that the recipient has the rights to use them.' },
    },
  },
});

export const covers = ['B06'];

export const examples: readonly Example[] = [
  { given: { land_said_owned: false }, on: '2010-05-04', then: 'pass' },
  { given: { land_said_owned: true }, on: '2010-05-04', then: 'fail' },
  { given: { land_said_owned: true }, on: '2022-03-01', then: 'fail' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['land_said_owned'] },
];
