import { atLeast, holds } from '../../engine/condition.ts';
import { amount, pack } from '../../engine/quantity.ts';
import { check, fact, type Example } from '../../engine/rule.ts';
import { bedsLaw, needed } from './beds-needed.ts';

/** One of the three standards of Luonan for homes that are newly built: their size. */
export default check({
  id: 'institution/beds-for-most-recipients',
  subject: 'institution',
  about: 'beds',
  from: '2006-03-01',
  to: null,
  law: bedsLaw,
  title: { zh: '新建机构床位规模', en: 'Size of a new home' },
  applies: holds('new_home'),
  when: atLeast(amount('beds'), needed),
  facts: { beds: fact.number(amount('beds')), needed: fact.number(needed), people: fact.number(amount('township_recipients')), share: fact.number(pack('beds.share')), source: fact.source('beds.share') },
  words: {
    no: {
      says: { zh: '床位{beds}张，新建机构至少应有{needed}张。', en: '{beds} beds; a new home needs at least {needed}.' },
      why: { zh: '{people}人 × {share}%，零数进一。依据：{source}。', en: '{people} people × {share}%, rounded up. Source: {source}.' },
      todo: { zh: '核对所服务的乡镇和供养对象人数。', en: 'Check which townships it serves, and their recipients.' },
    },
  },
});

export const covers = ['SRC-04', 'A18', 'A19'];

const at = { on: '2010-06-01', place: '611021' } as const;
const home = { new_home: true, township_recipients: 100, beds: 70 };

export const examples: readonly Example[] = [
  { given: home, ...at, then: 'pass' },
  { given: { ...home, beds: 69 }, ...at, then: 'fail' },
  { given: { ...home, township_recipients: 101 }, ...at, then: 'fail' },
  { given: { ...home, new_home: null }, ...at, then: 'unknown', needs: ['new_home'] },
  { given: { ...home, beds: null }, ...at, then: 'unknown', needs: ['beds'] },
  { given: home, on: '2026-08-01', then: 'unknown', needs: ['pack:beds.share'] },
  { given: { ...home, new_home: false }, ...at, then: 'not-applicable' },
];
