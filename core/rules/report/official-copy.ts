import { choice } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/** A copy that a member of a site uploaded, and for which the site answers to nobody, proves no figure. */
export default conclusion({
  id: 'report/official-copy',
  subject: 'report',
  about: 'copy_kind',
  decides: 'copy_official',
  from: '2006-03-01',
  to: null,
  law: [cite('source-page')],
  title: { zh: '文本来源', en: 'Where the copy is from' },
  when: choice('copy_kind').oneOf('official', 'media'),
  words: {
    no: {
      says: { zh: '网友上传的副本，数字未经核实。', en: 'A copy that somebody uploaded; its figures are not verified.' },
      todo: { zh: '引用前找机关正式文本核对。', en: 'Before citing it, compare it with the office’s own text.' },
    },
  },
});

export const covers = ['F02'];

export const examples: readonly Example[] = [
  { given: { copy_kind: 'official' }, on: '2010-06-01', then: 'pass' },
  { given: { copy_kind: 'media' }, on: '2010-06-01', then: 'pass' },
  { given: { copy_kind: 'uploaded' }, on: '2019-05-13', then: 'fail' },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['copy_kind'] },
];
