import { readsOfRule } from '../../core/engine/order.ts';
import { conditionInWords, quantityInWords, type QuantityNames } from '../../core/engine/sentence.ts';
import { citationInWords } from '../../core/engine/explain.ts';
import type { Rule } from '../../core/engine/rule.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { labelOf, specOf } from '../../core/model/spec-of.ts';
import { subjects } from '../../core/model/subjects.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import { parameters } from '../../core/policy/parameters.ts';
import { examplesTable } from './examples.ts';
import { folderName } from './folders.ts';
import { anchor, code, either, joined, link, otherLanguage, page, pageName, plain, sentences, table } from './markdown.ts';
import { titleOf, type DocumentedRule, type RuleBook } from './rule-files.ts';
import { sayings } from './sayings.ts';
import { Terms } from './terms.ts';
import { kindOf, period } from './words.ts';

/** Where a rule is described, as seen from a page under `docs/` beside the folder `rules`. */
export const ruleLink = (rule: DocumentedRule, language: Language, from: '' | '../rules/'): string =>
  link(plain(titleOf(rule, language)), `${from}${pageName(rule.folder, language)}#${rule.name}`);

const alwaysTrue = (text: string): boolean => text === '总是成立' || text === 'always';

/** What the rule asks, works out or chooses. */
function statement(rule: Rule, language: Language, names: QuantityNames | undefined): string {
  const say = either(language);
  if (rule.kind === 'derivation') {
    const reads = joined(rule.reads.map((ref) => labelOf(ref, language)), language);
    return say(`由程序从${reads}推算。`, `Worked out by a program from: ${reads}.`);
  }
  if (rule.kind === 'amount') return `${plain(labelOf(rule.decides, language))} ${say('＝', '=')} ${plain(quantityInWords(rule.quantity, language, names))}${say('。', '.')}`;
  if (rule.kind !== 'choice') return sentences(conditionInWords(rule.when, language, names), language);
  const lines = rule.choose.map(([value, when], i) => {
    const words = conditionInWords(when, language, names);
    const asked = alwaysTrue(words) ? say('其余情形。', 'In any other case.') : sentences(words, language).replaceAll('\n\n', '\n').replaceAll('\n', '\n   ');
    return `${i + 1}. **${plain(valueInWords(specOf(rule.decides), value, language))}**${say('：', ': ')}${asked}`;
  });
  return `${say('依次判断，取第一个成立的：', 'The first that holds, in this order:')}\n\n${lines.join('\n')}`;
}

function citations(rule: Rule, language: Language): string {
  return rule.law
    .map((c) => {
      const during = period(c.from, c.to, language);
      return `- ${plain(citationInWords(c, language))}${during === '' ? '' : either(language)(`（${during}）`, ` (${during})`)}`;
    })
    .join('\n');
}

function readsLine(rule: Rule, language: Language): string {
  const say = either(language);
  const { fields, parameters: named } = readsOfRule(rule);
  const dictionary = `../data/${pageName('README', language)}`;
  const parts = [...fields].map((key) => link(plain(labelOf(key, language)), `${dictionary}#${key}`));
  const figures = [...named].map((key) => link(plain(parameters[key].label[language]), `${dictionary}#${key}`));
  const figureText = figures.length === 0 ? '' : say(`；政策包标准：${joined(figures, language)}`, `; figures of the packs: ${joined(figures, language)}`);
  return `${say('读取：', 'Reads: ')}${joined(parts, language)}${figureText}${say('。', '.')}`;
}

/** What the letters in the sentences above it stand for. */
function meaningsOf(terms: Terms | null, language: Language): string {
  const meanings = terms?.meanings() ?? [];
  if (meanings.length === 0) return '';
  const say = either(language);
  return `${say('其中：', 'Here:')}\n\n${meanings.map(([name, meaning]) => `- ${plain(name)}${say('：', ': ')}${plain(meaning)}`).join('\n')}`;
}

function ruleSection(documented: DocumentedRule, language: Language): string {
  const { rule, name, examples } = documented;
  const say = either(language);
  const told = rule.kind === 'derivation' ? null : rule;
  const bold = (zh: string, en: string): string => `**${say(zh, en)}**`;
  const dictionary = `../data/${pageName('README', language)}`;
  const terms = told ? new Terms(told, language) : null;
  const names = terms?.names;
  // Before the messages, which give letters to what they name.
  const asked = statement(rule, language, names);
  const messages = told && terms ? sayings(told, examples, language, terms) : '';
  const facts = [code(rule.id), kindOf(rule, language), plain(period(rule.from, rule.to, language))].join(' · ');
  const decides = rule.kind === 'check' ? '' : `${say('得出：', 'Decides: ')}${link(plain(labelOf(rule.decides, language)), `${dictionary}#${rule.decides}`)}${say('。', '.')}`;
  const asks = rule.kind === 'derivation' && rule.asks.length > 0 ? say(`推算不出时请填：${joined(rule.asks.map((ref) => labelOf(ref, language)), language)}。`, `Where it can’t be worked out, fill in: ${joined(rule.asks.map((ref) => labelOf(ref, language)), language)}.`) : '';
  return [
    anchor(name),
    `## ${plain(titleOf(documented, language))}`,
    facts,
    told?.applies ? `${bold('适用于', 'Where')}` : '',
    told?.applies ? sentences(conditionInWords(told.applies, language, names), language) : '',
    bold({ check: '应当', conclusion: '条件', choice: '选择', amount: '计算', derivation: '推算' }[rule.kind], { check: 'Should hold', conclusion: 'Condition', choice: 'Choice', amount: 'Sum', derivation: 'Derivation' }[rule.kind]),
    asked,
    bold('依据', 'Law'),
    citations(rule, language),
    [readsLine(rule, language), decides, asks].filter((line) => line !== '').join('\n\n'),
    messages === '' ? '' : bold('提示', 'Messages'),
    messages,
    meaningsOf(terms, language),
    examplesTable(rule, examples, language),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

function folderPage(folder: string, { rules }: RuleBook, language: Language): string {
  const say = either(language);
  const own = rules.filter((r) => r.folder === folder);
  const contents = own.map((r) => [ruleLink(r, language, '').replace(`${pageName(folder, language)}#`, '#'), kindOf(r.rule, language), plain(period(r.rule.from, r.rule.to, language))]);
  return page(
    `# ${folderName(folder)[language]}`,
    [link(say('规则目录', 'All rules'), pageName('README', language)), link(say('English', '中文'), pageName(folder, otherLanguage(language)))].join(' · '),
    say(`共${own.length}条规则。`, `${own.length} rules.`),
    table([say('规则', 'Rule'), say('种类', 'Kind'), say('施行时间', 'In force')], contents),
    ...own.map((r) => ruleSection(r, language)),
    link(say('回到规则目录', 'Back to all rules'), pageName('README', language)),
  );
}

function indexPage({ rules, folders }: RuleBook, language: Language): string {
  const say = either(language);
  const of = (folder: string | null): readonly DocumentedRule[] => (folder === null ? rules : rules.filter((r) => r.folder === folder));
  const counts = (folder: string | null): string[] => {
    const own = of(folder);
    const checks = own.filter((r) => r.rule.kind === 'check').length;
    return [own.length, checks, own.length - checks, own.filter((r) => r.rule.to === null).length, own.reduce((n, r) => n + r.examples.length, 0)].map(String);
  };
  const rows = folders.map((folder) => {
    const about = [...new Set(of(folder).map((r) => subjects[r.rule.subject ?? 'case'].label[language]))];
    return [link(folderName(folder)[language], pageName(folder, language)), joined(about, language), ...counts(folder)];
  });
  return page(
    say('# 规则', '# Rules'),
    [link(say('English', '中文'), pageName('README', otherLanguage(language))), link(say('法规条文与规则对照', 'Coverage of the law'), pageName('coverage', language)), link(say('引用的文件', 'Documents cited'), pageName('documents', language)), link(say('数据字典', 'Data dictionary'), `../data/${pageName('README', language)}`)].join(' · '),
    say(
      '每条规则写明应当怎样、依据哪份文件第几条、施行时间、读取哪些填写项、会提示什么，并附示例。“核对”不符，是所填内容与法规或彼此矛盾；“结论”未显示成立，只说明条件还没有显示出来，不是谁填错了。空白表示不知道，不等于“否”。',
      'Each rule says what should hold, by which article of which document, since when, what it reads and what it says, with examples. A check that does not hold contradicts the law or itself; a conclusion that is not shown is a condition that has not been met, and nobody’s error. A blank is unknown, which is never the same as no.',
    ),
    table([say('主题', 'Subject'), say('核对什么', 'About'), say('规则', 'Rules'), say('核对', 'Checks'), say('结论、推算', 'Conclusions'), say('现行', 'In force'), say('示例', 'Examples')], [...rows, [say('**合计**', '**Total**'), '', ...counts(null)]]),
    say('这些页面由 `npm run docs` 从规则生成，不要手改。', 'These pages are made from the rules by `npm run docs`; don’t edit them by hand.'),
  );
}

/** The pages of rules, by file name. */
export function rulePages(book: RuleBook, language: Language): Map<string, string> {
  const pages = new Map([[pageName('README', language), indexPage(book, language)]]);
  for (const folder of book.folders) pages.set(pageName(folder, language), folderPage(folder, book, language));
  return pages;
}
