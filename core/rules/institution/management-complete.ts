import { all, named, rows } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';
import { fields } from '../../model/fields.ts';
import { managementLaw } from './home-law.ts';

const { codes } = fields.management.of.part;
const parts = ['rules', 'rewards', 'supervision', 'meals', 'money', 'equipment', 'democracy', 'contracts', 'staff', 'functions'] as const;

/** Dongping’s “one, two, three, four”: a set of rules, two measures, three standards, four managements. */
export default conclusion({
  id: 'institution/management-complete',
  subject: 'institution',
  about: 'management',
  decides: 'management_complete',
  from: '2006-03-01',
  to: null,
  law: [...managementLaw, cite('dongping-report', '第三部分', 'part 3')],
  title: { zh: '内部管理“一二三四”', en: 'Inner management' },
  when: all(...parts.map((part) => named(codes[part].zh, codes[part].en, rows('management').some((m) => m.choice('part').is(part))))),
  words: { no: { says: { zh: '内部管理还缺：{grounds}。', en: 'There lacks: {grounds}.' } } },
});

export const covers = ['D20'];

const without = (gone?: (typeof parts)[number]) => ({ management: { complete: true, rows: parts.filter((p) => p !== gone).map((part) => ({ part })) } });

export const examples: readonly Example[] = [
  { given: without(), on: '2008-06-01', place: '370923', then: 'pass', decides: true },
  ...parts.map((part): Example => ({ given: without(part), on: '2018-06-01', then: 'fail', decides: false })),
  { given: { management: { ...without('money').management, complete: false } }, on: '2026-08-01', then: 'unknown', needs: ['management'] },
];
