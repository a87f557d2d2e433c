import { readsOfRule } from '../../core/engine/order.ts';
import type { FieldSpec, Language, ValueSpec, Words } from '../../core/model/field-spec.ts';
import { decidedFields, fields, type FieldKey } from '../../core/model/fields.ts';
import { subjects, type Subject } from '../../core/model/subjects.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { parameterKeys, parameters, type ParameterKey } from '../../core/policy/parameters.ts';
import { anchor, cell, code, either, joined, link, otherLanguage, page, pageName, table } from './markdown.ts';
import type { DocumentedRule, RuleBook } from './rule-files.ts';
import { ruleLink } from './rule-pages.ts';

const kinds: Readonly<Record<FieldSpec['kind'], Words>> = {
  text: { zh: '文字', en: 'text' },
  digits: { zh: '号码（文本）', en: 'a number as text' },
  'citizen-id': { zh: '公民身份号码', en: 'citizen ID number' },
  'disability-certificate': { zh: '残疾人证号', en: 'disability certificate number' },
  date: { zh: '日期 YYYY-MM-DD', en: 'day, YYYY-MM-DD' },
  month: { zh: '月份 YYYY-MM', en: 'month, YYYY-MM' },
  integer: { zh: '整数', en: 'whole number' },
  decimal: { zh: '数', en: 'number' },
  money: { zh: '金额，整数分', en: 'money, whole fen' },
  code: { zh: '代码', en: 'code' },
  truth: { zh: '是或否', en: 'yes or no' },
  list: { zh: '名单', en: 'list' },
};

function kindWords(spec: ValueSpec, language: Language): string {
  const say = either(language);
  const kind = kinds[spec.kind][language];
  if (spec.kind === 'code') return `${kind}${say('：', ': ')}${joined(Object.entries(spec.codes).map(([value, w]) => `${code(value)} ${cell(w[language])}`), language)}`;
  if (spec.kind === 'money') return kind + (spec.unit.zh === '元' ? '' : say(`（${spec.unit.zh.replace('元', '分')}）`, ` (${spec.unit.en.replace('yuan', 'fen')})`));
  if ('unit' in spec && spec.unit[language] !== '') return kind + say(`（${spec.unit.zh}）`, ` (${spec.unit.en})`);
  return kind;
}

/** By field and figure: the rules that read it, and those that decide it. */
interface Uses {
  readonly readBy: ReadonlyMap<string, readonly DocumentedRule[]>;
  readonly decidedBy: ReadonlyMap<string, readonly DocumentedRule[]>;
}

function usesOf({ rules }: RuleBook): Uses {
  const readBy = new Map<string, DocumentedRule[]>();
  const decidedBy = new Map<string, DocumentedRule[]>();
  const add = (to: Map<string, DocumentedRule[]>, key: string, rule: DocumentedRule): void => void to.set(key, [...(to.get(key) ?? []), rule]);
  for (const r of rules) {
    const reads = readsOfRule(r.rule);
    for (const key of [...reads.fields, ...reads.parameters]) add(readBy, key, r);
    if (r.rule.kind !== 'check') add(decidedBy, r.rule.decides, r);
  }
  return { readBy, decidedBy };
}

/** More links make a cell that nobody reads. */
const mostLinks = 8;

function ruleLinks(label: string, rules: readonly DocumentedRule[] | undefined, language: Language): string {
  if (!rules || rules.length === 0) return '';
  const say = either(language);
  const links = joined(rules.slice(0, mostLinks).map((r) => ruleLink(r, language, '../rules/')), language);
  return label + links + (rules.length > mostLinks ? say(`等${rules.length}条`, ` and ${rules.length - mostLinks} more`) : '');
}

const usedWords = (key: string, { readBy, decidedBy }: Uses, language: Language): string => {
  const say = either(language);
  return [ruleLinks(say('得出：', 'decided by: '), decidedBy.get(key), language), ruleLinks(say('读取：', 'read by: '), readBy.get(key), language)].filter((part) => part !== '').join('<br>') || '–';
};

function fieldRows(key: FieldKey, uses: Uses, language: Language): string[][] {
  const say = either(language);
  const spec: FieldSpec = fields[key];
  const name = `${anchor(key)}${code(key)}`;
  if (spec.kind !== 'list') return [[name, cell(spec.label[language]), kindWords(spec, language), usedWords(key, uses, language)]];
  const columns = Object.entries(spec.of).map(([column, of]) => [code(`${key}.${column}`), `${say('　', '&emsp;')}${cell(of.label[language])}`, kindWords(of, language), '']);
  return [[name, cell(spec.label[language]), kinds.list[language], usedWords(key, uses, language)], ...columns];
}

function subjectPart(subject: Subject, seen: Set<FieldKey>, uses: Uses, language: Language): string[] {
  const say = either(language);
  const { label, fields: keys } = subjects[subject];
  const own = keys.filter((key) => !seen.has(key));
  const shared = keys.filter((key) => seen.has(key));
  for (const key of own) seen.add(key);
  const head = [say('键', 'Key'), say('名称', 'Name'), say('填什么', 'What it holds'), say('规则', 'Rules')];
  const entered = own.filter((key) => !decidedFields.has(key));
  const decided = own.filter((key) => decidedFields.has(key));
  return [
    anchor(`subject-${subject}`),
    `## ${label[language]}`,
    `${say('文件格式：', 'As a file: ')}${link(code(`${subject}.schema.json`), `${subject}.schema.json`)}${say('。', '.')}`,
    shared.length === 0 ? '' : say(`与上文相同的填写项：${joined(shared.map((key) => link(cell(fields[key].label.zh), `#${key}`)), 'zh')}。`, `Fields described above: ${joined(shared.map((key) => link(cell(fields[key].label.en), `#${key}`)), 'en')}.`),
    entered.length === 0 ? '' : table(head, entered.flatMap((key) => fieldRows(key, uses, language))),
    decided.length === 0 ? '' : say('以下各项由规则得出，不用填写。', 'What follows is decided by rules and never filled in.'),
    decided.length === 0 ? '' : table(head, decided.flatMap((key) => fieldRows(key, uses, language))),
  ].filter((block) => block !== '');
}

function parameterRow(key: ParameterKey, uses: Uses, language: Language): string[] {
  const say = either(language);
  const { label, unit, kind } = parameters[key];
  const packs = [...allPacks.packs.values()].filter((pack) => pack.parameters[key] !== undefined);
  const figures = packs.reduce((n, pack) => n + (pack.parameters[key]?.length ?? 0), 0);
  const held = packs.length === 0 ? say('暂无', 'none') : say(`${packs.length}个地区，${figures}个数`, `${packs.length} ${packs.length === 1 ? 'place' : 'places'}, ${figures} ${figures === 1 ? 'figure' : 'figures'}`);
  const only = packs.length === 1 ? say(`（${cell(packs[0]!.name.zh)}）`, ` (${cell(packs[0]!.name.en)})`) : '';
  return [`${anchor(key)}${code(key)}`, cell(label[language]), kind === 'money' ? say('分/月或分/年', 'fen a month or year') : cell(unit[language]), held + only, usedWords(key, uses, language)];
}

/** Every field and every figure: its key, its name, what it holds, and which rules read or decide it. */
export function dataPage(book: RuleBook, language: Language): string {
  const say = either(language);
  const uses = usesOf(book);
  const all = Object.keys(subjects) as readonly Subject[];
  const seen = new Set<FieldKey>();
  const counts = all.map((subject) => {
    const keys = subjects[subject].fields;
    return [link(subjects[subject].label[language], `#subject-${subject}`), String(keys.filter((key) => !decidedFields.has(key)).length), String(keys.filter((key) => decidedFields.has(key)).length)];
  });
  return page(
    say('# 数据字典', '# Data dictionary'),
    [link(say('规则目录', 'All rules'), `../rules/${pageName('README', language)}`), link(say('English', '中文'), pageName('README', otherLanguage(language)))].join(' · '),
    say(
      `共${Object.keys(fields).length}个填写项、${parameterKeys.length}项标准。没有填写的一项是不知道，不等于“否”。金额一律是整数分。名单写成 \`{ "rows": [ … ], "complete": true }\`；\`complete\` 为 \`false\` 时可能还有未列的，规则就不会说“每一项都……”。`,
      `${Object.keys(fields).length} fields and ${parameterKeys.length} figures. What is left out is unknown, never no. Money is whole fen. A list is \`{ "rows": [ … ], "complete": true }\`; while \`complete\` is \`false\` a row may be missing, and no rule says anything of every row.`,
    ),
    table([say('对象', 'Subject'), say('填写项', 'Filled in'), say('由规则得出', 'Decided')], [...counts, [link(say('标准（政策包）', 'Figures of the packs'), '#figures'), String(parameterKeys.length), '']]),
    ...all.flatMap((subject) => subjectPart(subject, seen, uses, language)),
    anchor('figures'),
    say('## 标准（政策包）', '## Figures of the packs'),
    say('因地区或年份而不同的数，写在政策包里，规则本身不写数。', 'A figure that differs by place or year stands in a policy pack, never in a rule.') + ` ${link(say('政策包', 'Policy packs'), '../packs.md')}`,
    table([say('键', 'Key'), say('名称', 'Name'), say('单位', 'Unit'), say('政策包', 'Packs'), say('规则', 'Rules')], parameterKeys.map((key) => parameterRow(key, uses, language))),
    say('本页由 `npm run docs` 生成，不要手改。', 'This page is made by `npm run docs`; don’t edit it by hand.'),
  );
}
