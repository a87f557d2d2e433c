import { any, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { listWords, mayOweNothing } from './supporters.ts';

/** Every listed supporter is unable, or owes nothing: before October 2016 no list of cases, so the stated ability decides. */
export default conclusion({
  id: 'eligibility/every-listed-supporter-unable-2006',
  about: 'obligors',
  decides: 'supporters_unable',
  from: '1994-01-23',
  to: '2016-10-10',
  law: [
    cite('regulations-1994', '第六条', 'article 6', { to: '2006-03-01' }),
    cite('regulations-2006', '第六条', 'article 6', { from: '2006-03-01' }),
    cite('measures-2014', '第十四条', 'article 14', { from: '2014-05-01' }),
  ],
  title: { zh: '名单上的法定义务人', en: 'Supporters on the list' },
  when: rows('obligors').every((o) =>
    any(o.choice('ability').is('unable'), mayOweNothing(o)),
  ),
  words: {
    yes: listWords.list,
    no: listWords['listed-able'],
  },
});

export const covers: readonly string[] = ['L94-03', 'L06-02'];

export const examples: readonly Example[] = [
  { given: { obligors: { rows: [{ relation: 'child', ability: 'unable' }, { relation: 'spouse', state: 'dead' }], complete: true } }, on: '2010-05-04', then: 'pass' },
  { given: { obligors: { rows: [{ relation: 'child', ability: 'able', state: 'normal' }], complete: true } }, on: '1996-05-04', then: 'fail' },
  { given: { obligors: { rows: [{ relation: 'sibling', ability: 'able', state: 'normal' }], complete: true } }, on: '2010-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ relation: 'child', ability: 'unable' }], complete: false } }, on: '2010-05-04', then: 'unknown', needs: ['obligors'] },
  { given: { obligors: { rows: [{ relation: 'step-child', ability: 'able', state: 'normal' }], complete: true } }, on: '2010-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ relation: 'grandparent', ability: 'able', state: 'normal' }], complete: true } }, on: '2010-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ relation: 'grandchild', ability: 'able', state: 'normal' }], complete: true } }, on: '2010-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
  { given: { obligors: { rows: [{ relation: 'other', ability: 'able', state: 'normal' }], complete: true } }, on: '2010-05-04', then: 'unknown', needs: ['obligors[0].relation'] },
];
