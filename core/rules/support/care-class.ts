import { cite, derivation } from '../../engine/rule.ts';

/** The class that counts: by the six abilities, else as it is entered. Where the two disagree nobody knows. */
export default derivation({
  id: 'support/care-class',
  from: '2016-02-10',
  to: null,
  law: [cite('opinion-2016', '“供养标准”', '“standards”'), cite('assistance-law-2026', '第十七条', 'article 17', { from: '2026-07-01' })],
  title: { zh: '核定的自理能力等级', en: 'Class of self-care that counts' },
  decides: 'care_class',
  reads: ['care_level', 'self_care'],
  asks: ['self_care'],
  derive: ([level, entered]) => (level === null ? entered : entered === null || entered === level ? level : null),
});
