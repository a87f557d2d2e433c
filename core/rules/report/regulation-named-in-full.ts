import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

const official = '农村五保供养工作条例';

/** The regulation is cited by its title. Only a title that is nearly this one is spoken of; other texts have others. */
export default check({
  id: 'report/regulation-named-in-full',
  subject: 'report',
  about: 'cited_regulation',
  from: '1994-01-23',
  to: null,
  law: [cite('regulations-1994', undefined, undefined, { to: '2006-03-01' }), cite('regulations-2006', undefined, undefined, { from: '2006-03-01' })],
  title: { zh: '所引条例名称', en: 'Title of the regulation' },
  when: compute(['cited_regulation'], ([cited]): Answer => {
    if (cited === null) return { is: 1, needs: ['cited_regulation'] };
    const bare = cited.replace(/[《》\s]/g, '');
    if (bare === official || !/^(国务院)?新?(农村)?五保供养(工作)?条例$/.test(bare)) return yes;
    return { is: 0, reason: 'short', facts: { cited: bare }, fix: { field: 'cited_regulation', value: `《${official}》` } };
  }),
  words: {
    short: {
      says: { zh: '条例全称是《农村五保供养工作条例》。', en: 'The title of the regulation is 农村五保供养工作条例.' },
      why: { zh: '文中写作“{cited}”。', en: 'The text has “{cited}”.' },
      fix: { zh: '改为全称', en: 'Write the full title' },
    },
  },
});

export const covers = ['A04'];

export const examples: readonly Example[] = [
  { given: { cited_regulation: '《农村五保供养工作条例》' }, on: '2010-06-01', then: 'pass' },
  { given: { cited_regulation: '社会救助暂行办法' }, on: '2018-06-01', then: 'pass' },
  { given: { cited_regulation: '国务院新《五保供养工作条例》' }, on: '2010-06-01', then: 'fail', reason: 'short', fix: { field: 'cited_regulation', value: '《农村五保供养工作条例》' } },
  { given: { cited_regulation: '农村五保供养条例' }, on: '1999-06-01', then: 'fail', reason: 'short', fix: { field: 'cited_regulation', value: '《农村五保供养工作条例》' } },
  { given: {}, on: '2026-08-01', then: 'unknown', needs: ['cited_regulation'] },
];
