import { holds } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { unlessFrom } from '../own-time.ts';

/** Under the 2006 regulations the village appraises each application. Later texts leave it open. */
export default check({
  id: 'procedure/appraised-2006',
  about: 'appraised',
  from: '2006-03-01',
  to: '2014-05-01',
  law: [cite('regulations-2006', '第七条', 'article 7')],
  title: { zh: '民主评议', en: 'Democratic appraisal' },
  applies: unlessFrom('2014-05-01', 'town_review_date'),
  when: holds('appraised'),
  words: {
    no: {
      says: { zh: '登记为未经民主评议，应先评议。', en: 'Entered as not appraised; the village appraises first.' },
      todo: { zh: '由村委会组织民主评议。', en: 'Have the village committee appraise it.' },
    },
  },
});

export const covers = ['L06-05', 'A09', 'SRC-06'];

export const examples: readonly Example[] = [
  { given: { appraised: true }, on: '2010-05-04', then: 'pass' },
  { given: { appraised: false }, on: '2010-05-04', then: 'fail', reason: 'no' },
  { given: {}, on: '2010-05-04', then: 'unknown', needs: ['appraised'] },
  { given: { appraised: false }, on: '2014-05-01', then: 'not-applicable' },
  { given: { appraised: false, town_review_date: '2014-05-01' }, on: '2014-04-20', then: 'not-applicable' },
];
