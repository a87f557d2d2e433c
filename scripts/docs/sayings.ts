import { conditionInLine, quantityInWords } from '../../core/engine/sentence.ts';
import type { Example, FactOf, Rule, Saying } from '../../core/engine/rule.ts';
import type { Language, Words } from '../../core/model/field-spec.ts';
import { labelOf } from '../../core/model/spec-of.ts';
import { parameters } from '../../core/policy/parameters.ts';
import { code, either, plain } from './markdown.ts';
import type { Terms } from './terms.ts';
import { verdict, type Verdict } from './words.ts';

type Told = Exclude<Rule, { kind: 'derivation' }>;

const words = (zh: string, en: string): Words => ({ zh, en });

/** What a computed condition fills its sentences with, by name. */
const computed: Readonly<Record<string, Words>> = {
  needs: words('尚缺的信息', 'what is lacking'),
  grounds: words('依据的情形', 'the grounds'),
  actual: words('现填内容', 'what is there'),
  adult: words('成年年龄', 'age of majority'),
  age: words('年龄', 'age'),
  agree: words('同意人数', 'in favour'),
  amount: words('金额', 'amount'),
  at: words('第几位', 'place'),
  because: words('原因', 'why'),
  birth: words('出生日期', 'date of birth'),
  capitals: words('大写金额', 'amount in capitals'),
  case: words('情形', 'case'),
  character: words('字符', 'character'),
  cited: words('所引名称', 'title cited'),
  claimed: words('所称数', 'figure claimed'),
  code: words('代码', 'code'),
  count: words('个数', 'number'),
  counted: words('计入数', 'counted'),
  county: words('县', 'county'),
  date: words('日期', 'day'),
  day: words('日期', 'day'),
  deposit: words('存款', 'savings'),
  digit: words('字符', 'character'),
  dish: words('菜名', 'dish'),
  digits: words('号码', 'digits'),
  disagree: words('不同意人数', 'against'),
  earlier: words('应在前的一项', 'what comes first'),
  eighteen: words('18位号码', 'number of 18 places'),
  end: words('结束日期', 'last day'),
  expected: words('应填内容', 'what should be there'),
  figures: words('小写金额', 'amount in figures'),
  first: words('前一项', 'the first'),
  fit: words('相符的一项', 'what fits'),
  form: words('形式', 'form'),
  from: words('起始日期', 'first day'),
  full: words('全称', 'full title'),
  grade: words('等级', 'grade'),
  holder: words('持有人', 'holder'),
  income: words('收入', 'income'),
  kind: words('类别', 'kind'),
  label: words('名称', 'name'),
  later: words('应在后的一项', 'what comes later'),
  least: words('最低数', 'least'),
  length: words('位数', 'places'),
  limit: words('限额', 'limit'),
  line: words('标准线', 'line'),
  mode: words('供养方式', 'support mode'),
  month: words('月数额', 'a month'),
  most: words('最高数', 'most'),
  n: words('个数', 'number'),
  name: words('姓名', 'name'),
  number: words('号码', 'number'),
  office: words('机关', 'office'),
  official: words('规范名称', 'official title'),
  pair: words('两位', 'two places'),
  period: words('期间', 'period'),
  place: words('地区', 'place'),
  present: words('到会人数', 'present'),
  region: words('地区代码', 'region code'),
  row: words('第几项', 'row'),
  said: words('所写内容', 'what is written'),
  second: words('后一项', 'the second'),
  sex: words('性别', 'sex'),
  since: words('起始日', 'since'),
  some: words('部分', 'some'),
  source: words('出处', 'source'),
  start: words('开始日期', 'first day'),
  sum: words('合计', 'sum'),
  times: words('倍数', 'times'),
  title: words('名称', 'title'),
  to: words('截止日期', 'last day'),
  total: words('合计', 'total'),
  township: words('乡镇', 'township'),
  turned: words('颠倒后的号码', 'the number turned'),
  type: words('类型', 'type'),
  unit: words('单位', 'unit'),
  urban: words('城镇标准', 'urban standard'),
  urbanYear: words('城镇年标准', 'urban standard a year'),
  wanted: words('应有内容', 'what is wanted'),
  what: words('所指事项', 'what it is'),
  where: words('出处位置', 'where it is said'),
  year: words('年数额', 'a year'),
  years: words('年数', 'years'),
};

/** What a fact is when no sentence is needed for it. */
function shortName(f: FactOf, language: Language): string | null {
  if (f.f === 'value') return labelOf(f.field, language);
  if (f.f === 'source') return either(language)(`“${parameters[f.parameter].label.zh}”的出处`, `source of “${parameters[f.parameter].label.en}”`);
  const { of } = f;
  if (typeof of === 'object' && of.q === 'field' && !of.field.includes('.')) return labelOf(of.field, language);
  return typeof of === 'object' && of.q === 'figure' ? quantityInWords(of, language) : null;
}

/** What stands in the places of a rule’s sentences: names, or letters whose meaning is told below. */
function placeNames(rule: Told, language: Language, terms: Terms): (name: string) => string {
  const say = either(language);
  return (name) => {
    const fact = rule.facts?.[name];
    const short = fact ? shortName(fact, language) : (computed[name]?.[language] ?? name);
    if (short === null) return fact && 'of' in fact ? terms.letterOf(fact.of) : name;
    return say(`〔${short}〕`, `[${short}]`);
  };
}

const generic: Readonly<Record<string, Verdict>> = { yes: 'pass', no: 'fail', unknown: 'unknown' };
const order: readonly Verdict[] = ['fail', 'unknown', 'pass', 'not-applicable'];

/** The verdict that a reason belongs to: the rule says so, else its examples do. */
const verdictOf = (reason: string, rule: Told, examples: readonly Example[]): Verdict =>
  generic[reason] ?? rule.reasons?.find((r) => r.reason === reason)?.on ?? examples.find((e) => e.reason === reason)?.then ?? 'unknown';

/** What a rule may say, for each verdict and reason, as a Markdown list. */
export function sayings(rule: Told, examples: readonly Example[], language: Language, terms: Terms): string {
  const say = either(language);
  const nameOf = placeNames(rule, language, terms);
  const told = (w: Words): string => w[language].split(/\{(\w+)\}/).map((part, i) => plain(i % 2 === 0 ? part : nameOf(part))).join('');
  const entries = Object.entries(rule.words)
    .map(([reason, saying]) => [verdictOf(reason, rule, examples), reason, saying as Saying] as const)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  // Letters first: a condition may speak of what a later sentence names.
  for (const [, , saying] of entries) for (const w of Object.values(saying)) for (const [, name] of (w as Words)[language].matchAll(/\{(\w+)\}/g)) nameOf(name!);
  const lines = entries.flatMap(([is, reason, saying]) => {
    const when = rule.reasons?.find((r) => r.reason === reason)?.when;
    const which = reason in generic ? '' : ` ${code(reason)}`;
    const where = when ? say(`：${plain(conditionInLine(when, language, terms.names))}`, `: ${plain(conditionInLine(when, language, terms.names))}`) : '';
    const parts = ([[say('提示', 'Says'), saying.says], [say('理由', 'Why'), saying.why], [say('处理', 'To do'), saying.todo], [say('可代为改为', 'Offers'), saying.fix]] as const).flatMap(([label, w]) =>
      w && w[language] !== '' ? [`  - ${label}${say('：', ': ')}${told(w)}`] : [],
    );
    return [`- **${verdict(is, rule, language)}**${which}${where}`, ...parts];
  });
  return lines.join('\n');
}
