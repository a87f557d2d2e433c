import { under, within } from '../../engine/condition.ts';
import { amount, pack } from '../../engine/quantity.ts';
import { check, cite, fact, type Example } from '../../engine/rule.ts';
import { equipmentLaw } from './home-law.ts';

/** Dongping gives each home three to five established posts: 42 to 70 for its 14 homes. */
export default check({
  id: 'institution/posts-as-established',
  subject: 'institution',
  about: 'established_posts',
  from: '2006-03-01',
  to: null,
  law: [...equipmentLaw, cite('dongping-report', '第一部分', 'part 1')],
  title: { zh: '机构编制', en: 'Established posts' },
  when: within(amount('established_posts'), pack('posts.least'), pack('posts.most')),
  facts: { posts: fact.number(amount('established_posts')), least: fact.number(pack('posts.least')), most: fact.number(pack('posts.most')), source: fact.source('posts.least') },
  reasons: [{ reason: 'few', on: 'fail', when: under(amount('established_posts'), pack('posts.least')) }],
  words: {
    few: {
      says: { zh: '编制{posts}人，当地每所至少{least}人。', en: '{posts} established posts; homes of the place have at least {least}.' },
      why: { zh: '依据：{source}。', en: 'Source: {source}.' },
      todo: { zh: '向机构编制部门申请，或核对数字。', en: 'Ask for posts, or check the number.' },
    },
    no: {
      says: { zh: '编制{posts}人，当地每所至多{most}人。', en: '{posts} established posts; homes of the place have at most {most}.' },
      todo: { zh: '看是否把聘用人员算进了编制。', en: 'See whether hired staff were counted.' },
    },
  },
});

export const covers = ['SRC-08', 'D05'];

const at = { on: '2008-06-01', place: '370923' } as const;

export const examples: readonly Example[] = [
  { given: { established_posts: 3 }, ...at, then: 'pass' },
  { given: { established_posts: 5 }, ...at, then: 'pass' },
  { given: { established_posts: 2 }, ...at, then: 'fail', reason: 'few' },
  { given: { established_posts: 6 }, ...at, then: 'fail', reason: 'no' },
  { given: {}, ...at, then: 'unknown', needs: ['established_posts'] },
  { given: { established_posts: 9 }, on: '2018-06-01', then: 'unknown', needs: ['pack:posts.least', 'pack:posts.most'] },
];
