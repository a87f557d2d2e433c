import { isRealDate } from '../../format/dates.ts';
import { yuan } from '../../format/money.ts';
import { provinceName } from '../../format/region.ts';
import { isNamed, NATION, type PackSet } from '../pack-set.ts';
import type { Figure, Pack } from '../pack.ts';
import { parameters, type ParameterKey } from '../parameters.ts';
import { gapsIn, overlapsIn } from '../periods.ts';
import type { Found, Path } from './found.ts';
import { nearest } from './nearest.ts';
import { wanted } from './words.ts';

const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

export function checkDay(path: Path, day: string | null | undefined, found: Found): void {
  if (day === null || day === undefined || day === 'unknown') return;
  const year = Number(day.slice(0, 4));
  if (!isRealDate(day)) found.add(path, { zh: `日历上没有 ${day} 这一天`, en: `There is no ${day} in the calendar` }, { zh: '核对月份和日子。', en: 'See to the month and the day.' });
  else if (year < FIRST_YEAR || year > LAST_YEAR) found.add(path, { zh: `${day} 的年份不合常理`, en: `The year of ${day} makes no sense` }, { zh: `年份应在${FIRST_YEAR}至${LAST_YEAR}之间。`, en: `It lies between ${FIRST_YEAR} and ${LAST_YEAR}.` });
}

/** A month's money that nobody was ever due: in fen, what looks like yuan; and what no home costs. */
const LEAST_A_MONTH = 1_000;
const MOST_A_MONTH = 10_000_000;

function checkSize(path: Path, key: ParameterKey, f: Figure, found: Found): void {
  const { kind } = parameters[key];
  if (kind === 'money') {
    const months = f.per === 'year' ? 12 : 1;
    if (f.value > 0 && f.value < LEAST_A_MONTH * months && /^(standard|floor|average|fiscal|dibao|care)\./.test(key)) {
      found.add(path, { zh: `${f.value} 分是${f.per === 'year' ? '每年' : '每月'}${yuan(f.value)}元，看起来写成了元`, en: `${f.value} fen is ${yuan(f.value)} yuan a ${f.per}: it looks like yuan` }, { zh: `如果是${yuan(f.value * 100)}元，写 ${f.value * 100}。`, en: `If ${yuan(f.value * 100)} yuan is meant, write ${f.value * 100}.` });
    }
    if (f.value > MOST_A_MONTH * months) found.add(path, { zh: `${f.per === 'year' ? '每年' : '每月'}${yuan(f.value)}元，数额大得不合常理`, en: `${yuan(f.value)} yuan a ${f.per} is beyond reason` }, { zh: '核对单位是不是分、位数有没有多。', en: 'See whether it is in fen, and count the digits.' });
  } else if (kind === 'percent') {
    if (f.value > 1000) found.add(path, { zh: `${f.value}% 不合常理`, en: `${f.value}% is beyond reason` }, { zh: '写百分数，1.3倍写 130。', en: 'Write per cent: 1.3 times is 130.' });
    else if (key === 'basic.ratio' && f.value < 10) found.add(path, { zh: `${f.value}% 看起来写成了倍数`, en: `${f.value}% looks like a multiple` }, { zh: `写百分数：${f.value}倍写 ${Math.round(f.value * 1000) / 10}。`, en: `Write per cent: ${f.value} times is ${Math.round(f.value * 1000) / 10}.` });
  } else if (f.value > 100_000) found.add(path, { zh: `${f.value}${parameters[key].unit.zh} 不合常理`, en: `${f.value} ${parameters[key].unit.en} is beyond reason` }, { zh: '核对数字。', en: 'See to the number.' });
}

export function checkFigure(path: Path, key: ParameterKey, f: Figure, sources: readonly string[], found: Found): void {
  for (const name of ['from', 'to', 'lastSeen', 'firstSeen'] as const) checkDay([...path, name], f[name], found);
  checkSize([...path, 'value'], key, f, found);
  if (!sources.includes(f.source)) {
    const meant = nearest(f.source, sources);
    found.add([...path, 'source'], { zh: `“sources”中没有“${f.source}”`, en: `“sources” has no “${f.source}”` }, { zh: `${meant === null ? '' : `是不是“${meant}”？`}在“sources”中补上这一来源：没有来源的数字不能用。`, en: `${meant === null ? '' : `Is “${meant}” meant? `}Add it to “sources”: a figure without a source can’t be used.` });
  }
  const from = f.from === 'unknown' ? (f.firstSeen ?? null) : f.from;
  if (f.from !== 'unknown' && f.firstSeen !== undefined) found.add([...path, 'firstSeen'], { zh: '已写明生效日，不用“firstSeen”', en: 'With a first day in force there is no “firstSeen”' }, { zh: '删去“firstSeen”，或把“from”写为 "unknown"。', en: 'Delete “firstSeen”, or write "unknown" for “from”.' });
  if (from !== null && f.to !== null && f.to !== 'unknown' && f.to <= from) found.add([...path, 'to'], { zh: `停止执行的日子 ${f.to} 不晚于开始的日子 ${from}`, en: `It ends on ${f.to}, not after ${from}, when it begins` }, { zh: '“to”是不再执行的第一天，应晚于“from”。', en: '“to” is the first day no longer in force, later than “from”.' });
  if (from !== null && f.lastSeen !== null && f.lastSeen < from) found.add([...path, 'lastSeen'], { zh: `资料说到 ${f.lastSeen}，早于开始的日子 ${from}`, en: `The source ends with ${f.lastSeen}, before ${from}, when it begins` }, { zh: '核对“from”和“lastSeen”。', en: 'See to “from” and “lastSeen”.' });
  if (f.lastSeen !== null && f.to !== null && f.to !== 'unknown' && f.lastSeen >= f.to) found.add([...path, 'lastSeen'], { zh: `资料说到 ${f.lastSeen}，这时已经停止执行（${f.to}）`, en: `The source vouches up to ${f.lastSeen}, but it ended on ${f.to}` }, { zh: '写明了“to”的，“lastSeen”写 null。', en: 'Where “to” is a day, “lastSeen” is null.' });
}

const alike = (a: Figure, b: Figure): boolean => a.value === b.value && a.per === b.per && a.from === b.from && a.to === b.to;

/** How the figures of a series follow each other. */
export function checkSeries(key: ParameterKey, series: readonly Figure[], found: Found): void {
  const path = (i: number, name?: string): Path => ['parameters', key, i, ...(name ? [name] : [])];
  for (const { after, before, from, to } of gapsIn(key, series)) {
    found.add(path(before, 'from'), { zh: `${from}至${to}之间没有数字`, en: `There is no figure from ${from} to ${to}` }, { zh: `补上这段时间的数字；不知道的，把第${after + 1}项的“to”写为 "unknown"。`, en: `Add one; where nobody knows, write "unknown" for “to” in figure ${after + 1}.` });
  }
  for (const { after, before, from, to } of overlapsIn(key, series)) {
    const first = series[after];
    const second = series[before];
    if (!first || !second) continue;
    if (alike(first, second)) found.add(path(before), { zh: `与第${after + 1}项重复`, en: `The same as figure ${after + 1}` }, { zh: '删去一项。', en: 'Delete one of the two.' });
    else if (second.from !== 'unknown' && (first.from === 'unknown' || first.from < second.from)) {
      found.add(path(after, 'to'), { zh: `与第${before + 1}项都适用于${from}${to ? `至${to}` : '以后'}`, en: `This and figure ${before + 1} both hold from ${from}${to ? ` to ${to}` : ' on'}` }, { zh: `“to”写 "${second.from}"：后一个数字开始的日子。`, en: `Write "${second.from}" for “to”: the day on which the next figure begins.` });
    } else found.add(path(before, 'from'), { zh: `与第${after + 1}项都适用于${from}${to ? `至${to}` : '以后'}`, en: `This and figure ${after + 1} both hold from ${from}${to ? ` to ${to}` : ' on'}` }, { zh: '一天只能有一个数字：核对“from”和“to”。', en: 'A day has one figure: see to “from” and “to”.' });
  }
  series.forEach((f, i) => {
    const next = series[i + 1];
    if (!next) return;
    if (f.from !== 'unknown' && next.from !== 'unknown' && next.from < f.from) found.add(path(i + 1, 'from'), { zh: `${next.from} 早于前一项的 ${f.from}`, en: `${next.from} is before ${f.from} of the figure above` }, { zh: '按时间先后排列，早的在前。', en: 'Put the older figure first.' });
    else if (f.to === null && f.lastSeen !== null && next.from !== 'unknown' && f.lastSeen < next.from) found.add(path(i, 'to'), { zh: '后面还有数字，这一项却没有结束', en: 'A figure follows, but this one has no end' }, { zh: `写 "${next.from}"，或写 "unknown"。`, en: `Write "${next.from}", or "unknown".` });
    else if (f.to === null && next.from === 'unknown' && next.firstSeen === undefined) found.add(path(i, 'to'), { zh: '后面还有数字，这一项却没有结束', en: 'A figure follows, but this one has no end' }, { zh: '不知道哪天停止执行，写 "unknown"。', en: 'Where nobody knows when it ended, write "unknown".' });
  });
}

export function checkPlace(pack: Pack, set: PackSet | null, found: Found): void {
  const { place, within } = pack;
  if (isNamed(place) && place !== NATION && provinceName(place.slice(0, 2)) === null) found.add(['place'], { zh: `没有以“${place.slice(0, 2)}”开头的区划代码`, en: `No region code begins with “${place.slice(0, 2)}”` }, { zh: '核对六位区划代码。', en: 'See to the six-digit region code.' });
  if (place === NATION) {
    if (within !== null) found.add(['within'], { zh: '全国没有上一级', en: 'The nation lies within nothing' }, { zh: '写 null。', en: 'Write null.' });
    return;
  }
  if (within === null) return found.add(['within'], { zh: '没有写上一级', en: 'What it lies in is not said' }, { zh: `写${wanted['within']?.zh}。`, en: `Write ${wanted['within']?.en}.` });
  if (within === place) return found.add(['within'], { zh: '上一级写成了自己', en: 'It lies within itself' }, { zh: `写${wanted['within']?.zh}。`, en: `Write ${wanted['within']?.en}.` });
  if (isNamed(place) && within !== NATION && within.slice(0, 2) !== place.slice(0, 2)) return found.add(['within'], { zh: `${place} 和 ${within} 不在同一个省`, en: `${place} and ${within} are not in one province` }, { zh: '核对两个区划代码。', en: 'See to the two region codes.' });
  if (set === null) return;
  if (within !== NATION && !set.packs.has(within)) return found.add(['within'], { zh: `没有 ${within} 的政策包`, en: `There is no pack of ${within}` }, { zh: '写有政策包的上一级，没有就写 "000000"。', en: 'Write the next place up that has a pack, or "000000".' });
  const seen = new Set<string>([place]);
  for (let at: string | null = within; at !== null; at = set.packs.get(at)?.within ?? null) {
    if (seen.has(at)) return found.add(['within'], { zh: `从 ${within} 再往上，又回到了 ${at}`, en: `Going up from ${within} leads back to ${at}` }, { zh: `“within”写真正的上一级，没有就写 "000000"。`, en: 'Write what it truly lies in, or "000000".' });
    seen.add(at);
  }
}
