import { rows } from '../../engine/condition.ts';
import { conclusion, type Example } from '../../engine/rule.ts';
import { luonanService } from './service-law.ts';

/** Some leisure: television, karaoke, mahjong, a band of their own, taiji. */
export default conclusion({
  id: 'service/leisure-offered',
  subject: 'service',
  about: 'leisure',
  decides: 'leisure_offered',
  from: '2006-03-01',
  to: null,
  law: luonanService,
  title: { zh: '文化娱乐', en: 'Leisure' },
  when: rows('leisure').some((l) => l.choice('kind').oneOf('television', 'karaoke', 'mahjong', 'band', 'taiji', 'other')),
  words: { no: { says: { zh: '没有列出文化娱乐项目。', en: 'No leisure is listed.' } } },
});

export const covers = ['A41'];

const kinds = ['television', 'karaoke', 'mahjong', 'band', 'taiji', 'other'] as const;

export const examples: readonly Example[] = [
  ...kinds.map((kind): Example => ({ given: { leisure: { complete: true, rows: [{ kind }] } }, on: '2010-06-30', then: 'pass', decides: true })),
  { given: { leisure: { complete: true, rows: [] } }, on: '2018-06-30', then: 'fail', decides: false },
  { given: { leisure: { complete: true, rows: [{ kind: null }] } }, on: '2026-08-01', then: 'unknown', needs: ['leisure[0].kind'] },
  { given: { leisure: { complete: false, rows: [] } }, on: '2026-08-01', then: 'unknown', needs: ['leisure'] },
];
