import { documents, type DocumentKey } from '../../core/policy/documents.ts';
import { parameters, type ParameterKey } from '../../core/policy/parameters.ts';
import type { Language, Words } from '../../core/model/field-spec.ts';
import statements from '../../core/rules/coverage/statements.json' with { type: 'json' };
import { cell, either, joined, link, otherLanguage, page, pageName, plain, table } from './markdown.ts';
import type { DocumentedRule, RuleBook } from './rule-files.ts';
import { ruleLink } from './rule-pages.ts';

const words = (zh: string, en: string): Words => ({ zh, en });

/** What the letters before a statement’s number stand for. */
const groups: Readonly<Record<string, DocumentKey | Words>> = {
  L91: 'levies-1991',
  L94: 'regulations-1994',
  L06: 'regulations-2006',
  F37: 'home-measures-2010',
  A36: 'file-measures-2013',
  L14: 'measures-2014',
  G14: 'opinion-2016',
  R16: 'determination-2016',
  C19: 'unsupported-children-2019',
  P20: 'assistance-opinion-2020',
  R21: 'determination-2021',
  D21: 'dibao-measures-2021',
  D22: words('《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》（2022年）', 'Notice on the minimum living allowance and other assistance (2022)'),
  RIG: 'heavy-expense-measures',
  L26: 'assistance-law-2026',
  CIV: 'civil-code',
  CERT: words('救助供养证式样', 'Form of the certificate of support'),
  PAY: words('资金发放的规定和做法', 'Rules and practice of payment'),
  LOC: words('地方规定', 'Local rules'),
  SRC: words('材料所述做法', 'Practice that the source material tells of'),
  A: 'luonan-report',
  B: 'agreement-new',
  C: 'agreement-old',
  D: 'dongping-report',
  E: 'combined-care-report',
  F: words('旧系统表单', 'Forms of the legacy system'),
};

/** `L06` of L06-04, `A` of A36: numbers of the source material have no dash. */
const groupOf = (id: string): string => (id.includes('-') ? id.slice(0, id.indexOf('-')) : id.charAt(0));

function groupName(group: string, language: Language): string {
  const name = groups[group];
  if (name === undefined) return group;
  return typeof name === 'string' ? documents[name].title[language] : name[language];
}

const article = (text: string): string | null => {
  const [, from, to, paragraph] = /^(\d+)(?:-(\d+)|\((\d+)\))?$/.exec(text) ?? [];
  if (from === undefined) return null;
  if (to !== undefined) return `第${from}至${to}条`;
  return `第${from}条${paragraph === undefined ? '' : `第${paragraph}款`}`;
};

/** `7(1)` as a reader of the law would say it; what is no number stays as it is. */
function whereWords(where: string, language: Language): string {
  if (where === 'all') return either(language)('全文', 'all');
  const articles = where.split(', ').map(article);
  return language === 'zh' && articles.every((part) => part !== null) ? articles.join('、') : where;
}

/** Which statement of the law, of practice and of the source material is held by which rule or figure, or why by none. */
export function coveragePage({ rules, coverages }: RuleBook, language: Language): string {
  const say = either(language);
  const byRules = new Map<string, DocumentedRule[]>();
  for (const r of rules) for (const id of r.covers) byRules.set(id, [...(byRules.get(id) ?? []), r]);
  const figures = new Map<string, ParameterKey>(coverages.flatMap((c) => Object.entries(c.figures)));
  const beyond = new Map<string, Words>(coverages.flatMap((c) => Object.entries(c.beyond)));
  const how = (id: string): string => {
    const own = byRules.get(id) ?? [];
    const figure = figures.get(id);
    const parts = [
      own.length === 0 ? '' : joined(own.map((r) => ruleLink(r, language, '')), language),
      figure === undefined ? '' : `${say('标准：', 'figure: ')}${link(plain(parameters[figure].label[language]), `../data/${pageName('README', language)}#${figure}`)}`,
      beyond.has(id) ? `${say('不由计算机核对：', 'not for a computer: ')}${cell(beyond.get(id)![language])}` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? say('尚无规则', 'no rule yet') : parts.join('<br>');
  };
  const ids = statements.map((s) => s.id);
  const counted = {
    rules: ids.filter((id) => byRules.has(id)).length,
    figures: ids.filter((id) => figures.has(id) && !byRules.has(id)).length,
    beyond: ids.filter((id) => beyond.has(id)).length,
    open: ids.filter((id) => !byRules.has(id) && !figures.has(id) && !beyond.has(id)).length,
  };
  const inGroups = [...new Set(ids.map(groupOf))].map((group) => [group, statements.filter((s) => groupOf(s.id) === group)] as const);
  return page(
    say('# 法规条文与规则对照', '# Coverage of the law'),
    [link(say('规则目录', 'All rules'), pageName('README', language)), link(say('English', '中文'), pageName('coverage', otherLanguage(language)))].join(' · '),
    say(
      `法规、做法和材料中的${ids.length}条要求：${counted.rules}条由规则核对，${counted.figures}条是政策包中的标准，${counted.beyond}条不能由计算机核对（写明理由）${counted.open === 0 ? '' : `，${counted.open}条尚无规则`}。`,
      `Of the ${ids.length} statements of law, practice and source material, rules check ${counted.rules}, ${counted.figures} are figures of the policy packs, ${counted.beyond} are beyond a computer, each with the reason${counted.open === 0 ? '' : `, and ${counted.open} have no rule yet`}.`,
    ),
    ...inGroups.flatMap(([group, of]) => [
      `## ${plain(groupName(group, language))}`,
      table(
        [say('编号', 'No.'), say('条款', 'Where'), say('由什么核对', 'Held by')],
        of.map(({ id, where }) => [id, cell(whereWords(where, language)), how(id)]),
      ),
    ]),
    link(say('回到规则目录', 'Back to all rules'), pageName('README', language)),
  );
}
