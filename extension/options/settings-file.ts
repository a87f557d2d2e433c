import { Found, type PackProblem } from '../../core/policy/reading/found.ts';
import { linesOf, readJson } from '../../core/policy/reading/json.ts';
import { plain } from '../../core/policy/reading/plain.ts';
import type { Language, Words } from '../../core/model/field-spec.ts';
import { MOST_LETTERS, readMap } from '../../core/recognise/site-map/read-map.ts';
import { writeMap } from '../../core/recognise/site-map/write-map.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import { isOrigin, type Origin } from '../sites/origin.ts';
import { isLanguage, isPlace } from '../sites/settings.ts';
import { isTextSize, type TextSize } from '../ui/preferences.ts';

/** All that somebody set, but for permissions, which every browser gives anew. */
export interface Settings {
  readonly language: Language;
  readonly text: TextSize;
  /** Region code; null = as each form says. */
  readonly county: string | null;
  readonly sites: readonly { readonly address: Origin; readonly county: string | null; readonly map: SiteMap | null }[];
}

export type SettingsProblem = PackProblem;
export type SettingsRead = { readonly settings: Settings } | { readonly problems: readonly [SettingsProblem, ...SettingsProblem[]] };

const FORMAT = 'wubao-settings';
const VERSION = 1;
const MOST_SITES = 200;
/** As many letters as some maps of the largest size have; what is larger is another file. */
export const MOST_SETTINGS = 4 * MOST_LETTERS;

/** The same settings give the same bytes. */
export function writeSettings({ language, text, county, sites }: Settings): string {
  const all = [...sites].sort((a, b) => (a.address < b.address ? -1 : 1));
  const listed = all.map(({ map, ...site }) => (map === null ? site : { ...site, map: JSON.parse(writeMap(map)) as unknown }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, language, text, county, sites: listed }, null, 2)}\n`;
}

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {});

const only = (line: number, says: Words, todo: Words): SettingsRead => ({ problems: [{ line, path: '', says, todo }] });
const notOurs: Words = { zh: '这不是五保助手的设置文件', en: 'This is no settings file of Wubao' };
const lookAgain: Words = { zh: '请核对是不是选错了文件。', en: 'See whether this is the right file.' };

function siteFrom(value: unknown, i: number, found: Found): Settings['sites'][number] | null {
  const { address, county = null, map: sent } = membersOf(value);
  const here = ['sites', i];
  if (typeof address !== 'string' || !isOrigin(address)) {
    found.add([...here, 'address'], { zh: '网站地址的写法不对', en: 'The address of a site is not written as it should be' }, { zh: '写成“http://10.0.0.8:8080”这样，后面不带路径。', en: 'Write it like “http://10.0.0.8:8080”, with nothing behind it.' });
    return null;
  }
  if (!isPlace(county)) found.add([...here, 'county'], { zh: '行政区划代码不对', en: 'This is no region code' }, { zh: '写六位数字；不确定的写 null。', en: 'Write six digits, or null.' });
  const read = sent === undefined ? null : readMap(JSON.stringify(sent));
  if (read !== null && 'problems' in read) for (const { says, todo } of read.problems.slice(0, 3)) found.add([...here, 'map'], { zh: `字段映射：${says.zh}`, en: `Field map: ${says.en}` }, todo);
  else if (read !== null && read.map.origin !== address) found.add([...here, 'map'], { zh: '字段映射是另一个网站的', en: 'The field map is another site’s' }, { zh: '删去，或改用这个网站的映射。', en: 'Delete it, or put this site’s own there.' });
  return { address, county: isPlace(county) ? county : null, map: read !== null && 'map' in read ? read.map : null };
}

/** Reads a settings file that somebody brings along. Never throws: what is wrong is told line by line. */
export function readSettingsFile(text: string): SettingsRead {
  if (text.trim() === '') return only(1, { zh: '文件是空的', en: 'The file is empty' }, lookAgain);
  if (text.length > MOST_SETTINGS) return only(1, { zh: '文件太大，不像设置文件', en: 'The file is too large for settings' }, lookAgain);
  const body = text.replace(/^\uFEFF/, '');
  const line = linesOf(body);
  const json = readJson(body);
  if ('fault' in json) return only(line(json.fault.at), json.fault.says, json.fault.todo);
  const found = new Found(json.node, line);
  const said = membersOf(plain(json.node, [], found));
  if (said['format'] !== FORMAT) return only(1, notOurs, lookAgain);
  if (said['version'] !== VERSION) found.add(['version'], { zh: '这个版本的文件读不了', en: 'A file of this version can’t be read' }, { zh: '请更新本扩展，或重新导出。', en: 'Update this extension, or export the file anew.' });
  const { language, text: size, county = null, sites = [] } = said;
  if (!isLanguage(language)) found.add(['language'], { zh: '语言只能是“zh”或“en”', en: 'The language is “zh” or “en”' }, { zh: '改成其中一个。', en: 'Write one of the two.' });
  if (!isTextSize(size)) found.add(['text'], { zh: '字号只能是“normal”或“large”', en: 'The text size is “normal” or “large”' }, { zh: '改成其中一个。', en: 'Write one of the two.' });
  if (!isPlace(county)) found.add(['county'], { zh: '行政区划代码不对', en: 'This is no region code' }, { zh: '写六位数字；不确定的写 null。', en: 'Write six digits, or null.' });
  if (!Array.isArray(sites) || sites.length > MOST_SITES) found.add(['sites'], { zh: `网站应当是不超过 ${MOST_SITES} 项的列表`, en: `Sites are a list of at most ${MOST_SITES}` }, { zh: '写成 [ … ]。', en: 'Write it as [ … ].' });
  const listed = (Array.isArray(sites) ? sites.slice(0, MOST_SITES) : []).flatMap((site: unknown, i) => siteFrom(site, i, found) ?? []);
  const twice = listed.findIndex((site, i) => listed.findIndex((other) => other.address === site.address) < i);
  if (twice >= 0) found.add(['sites', twice], { zh: '这个网站写了两次', en: 'This site stands twice' }, { zh: '删去一项。', en: 'Delete one of the two.' });
  const [first, ...more] = found.problems.sort((a, b) => a.line - b.line);
  if (first !== undefined) return { problems: [first, ...more] };
  return { settings: { language: language as Language, text: size as TextSize, county: county as string | null, sites: listed } };
}
