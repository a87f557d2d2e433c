import type { PlainDate } from '../format/dates.ts';
import type { Words } from '../model/field-spec.ts';
import type { DocumentKey } from './documents.ts';

/** When a document is law. Apart from its title, since a bundle words a citation and has no need of these. */
export interface DocumentDays {
  /** First day in force; null where no text that was seen gives it. */
  readonly since: PlainDate | null;
  /** First day no longer in force, where a text ends it. */
  readonly until?: PlainDate;
  /** What took its place, whole or in part: where no text ends it, its articles give way one by one, each on the first day of one of these. */
  readonly followedBy?: readonly DocumentKey[];
  /** Where the days were read, or what is lacking. */
  readonly read: Words;
}

const own = (article: string, en: string): Words => ({ zh: `本文件${article}`, en: `its own ${en}` });
/** Tells of practice, and is no law that begins on a day. */
const report: Words = { zh: '材料，不是法规，没有施行日期', en: 'a report: no law, with no day in force' };
const form: Words = { zh: '协议文本，没有写日期', en: 'a form, without a date' };
const noEdition: Words = { zh: '有多个版本，引用时未注明年份，未见施行日期', en: 'several editions, cited without a year; no day was seen' };
const civilCode: Words = { zh: '《中华人民共和国民法典》第一千二百六十条', en: 'article 1260 of the Civil Code' };

export const documentDays = {
  'gb-11643': { since: '1999-07-01', read: { zh: '维基文库所载标准：1999年7月1日起实施', en: 'the standard on Wikisource: in force since 1 July 1999' } },
  'gb-t-2260': { since: null, read: noEdition },
  'gb-t-7408': { since: null, read: noEdition },
  'id-card-law': { since: '2004-01-01', read: { zh: '主席令第四号（2003年）：自2004年1月1日起施行', en: 'President’s order 4 of 2003: in force since 1 January 2004' } },
  'post-codes': { since: null, read: { zh: '未见原文', en: 'the text was not seen' } },
  'numbering-plan': { since: null, read: { zh: '未见原文', en: 'the text was not seen' } },
  'bank-cards': { since: null, read: noEdition },
  'disability-certificate': { since: null, read: { zh: '所见说明（2010年）未写编号规则何日起施行', en: 'the account that was seen, of 2010, does not say since when' } },
  'gb-32100': { since: '2015-10-01', read: { zh: '标准目录：2015年9月17日发布，2015年10月1日实施', en: 'catalogue of standards: issued 17 September 2015, in force 1 October 2015' } },
  'gb-t-4761': { since: null, read: noEdition },
  'levies-1991': { since: '1991-12-07', read: { zh: '国务院令第92号：自发布之日起施行', en: 'State Council order 92: in force on the day of its issue' } },
  'regulations-1994': { since: '1994-01-23', until: '2006-03-01', followedBy: ['regulations-2006'], read: { zh: '2006年《农村五保供养工作条例》第二十六条', en: 'article 26 of the regulations of 2006' } },
  'home-measures-2010': { since: '2011-01-01', followedBy: ['assistance-law-2026'], read: { zh: '民政部令第37号（2010年10月22日公布），仅见开头', en: 'Ministry order 37, issued 22 October 2010; only its opening was seen' } },
  'file-measures-2013': { since: '2013-04-01', followedBy: ['determination-2021'], read: { zh: '据对民发〔2013〕36号的解读，未见原文', en: 'a commentary on Minfa 2013 no. 36; the text was not seen' } },
  'opinion-2016': { since: '2016-02-10', followedBy: ['determination-2021', 'assistance-law-2026'], read: { zh: '国发〔2016〕14号的成文日期', en: 'the day of Guofa 2016 no. 14' } },
  // From memory 1 January 2020; the text names no day of its own, only the end of October 2019 for the provinces' rules.
  'unsupported-children-2019': { since: null, read: { zh: '所见全文没有施行日期', en: 'the whole text was seen, and names no day' } },
  // August 2020; the day, from memory the 25th, is not in the text that was seen.
  'assistance-opinion-2020': { since: null, followedBy: ['determination-2021', 'assistance-law-2026'], read: { zh: '所见全文没有日期，2020年8月印发', en: 'the whole text was seen, without its day; issued in August 2020' } },
  'dibao-measures-2021': { since: '2021-07-01', read: own('施行条款', 'last article') },
  'constitution': { since: null, read: { zh: '未见施行日期', en: 'no day was seen' } },
  'inheritance-law-1985': { since: '1985-10-01', until: '2021-01-01', followedBy: ['civil-code'], read: { zh: '主席令第二十四号（1985年）；民法典第一千二百六十条', en: 'President’s order 24 of 1985; article 1260 of the Civil Code' } },
  'civil-principles-1986': { since: '1987-01-01', until: '2021-01-01', followedBy: ['civil-provisions-2017', 'civil-code'], read: { zh: '第一百五十六条；民法典第一千二百六十条', en: 'article 156; article 1260 of the Civil Code' } },
  'contract-law-1999': { since: '1999-10-01', until: '2021-01-01', followedBy: ['civil-code'], read: { zh: '第四百二十八条；民法典第一千二百六十条', en: 'article 428; article 1260 of the Civil Code' } },
  'civil-provisions-2017': { since: '2017-10-01', until: '2021-01-01', followedBy: ['civil-code'], read: { zh: '第二百零六条；民法典第一千二百六十条', en: 'article 206; article 1260 of the Civil Code' } },
  'heavy-expense-measures': { since: '2025-01-01', read: own('施行条款', 'last article') },
  'civil-code': { since: '2021-01-01', read: civilCode },
  'source-page': { since: null, read: report },
  'luonan-report': { since: null, read: report },
  'dongping-report': { since: null, read: report },
  'agreement-new': { since: null, read: form },
  'agreement-old': { since: null, read: form },
  'combined-care-report': { since: null, read: report },
  // Nothing repeals it by name; the later texts took over who is supported, how it is decided and what is given.
  'regulations-2006': { since: '2006-03-01', followedBy: ['measures-2014', 'opinion-2016', 'determination-2016', 'determination-2021', 'assistance-law-2026'], read: own('第二十六条', 'article 26') },
  // The law of 2026 repeals nothing by name.
  'measures-2014': { since: '2014-05-01', followedBy: ['opinion-2016', 'determination-2016', 'assistance-opinion-2020', 'determination-2021', 'assistance-law-2026'], read: own('第七十条', 'article 70') },
  'determination-2016': { since: '2016-10-10', until: '2021-07-01', followedBy: ['determination-2021'], read: { zh: '民发〔2016〕178号的成文日期，未见全文；由2021年办法取代', en: 'the day of Minfa 2016 no. 178, whose full text was not seen; the measures of 2021 took its place' } },
  'determination-2021': { since: '2021-07-01', followedBy: ['assistance-law-2026'], read: own('施行条款', 'last article') },
  'assistance-law-2026': { since: '2026-07-01', read: own('第七十八条', 'article 78') },
  // Article 10 was seen quoted, without the day of the measures.
  'relief-fund-measures': { since: null, read: { zh: '仅见转引的第十条，没有日期', en: 'only article 10 was seen, quoted without a day' } },
  'provincial-support-measures': { since: null, read: { zh: '各省日期不同，所见文件未写地名', en: 'each province has its own; those that were seen name no place' } },
  'care-payment-notices': { since: null, read: { zh: '发放通知，不是法规', en: 'notices of payment: no law' } },
  'anhui-standards': { since: null, read: { zh: '各市县文件，日期见各政策包', en: 'texts of many places; their days stand in the packs' } },
  'yongzhou-2019': { since: '2019-01-01', read: { zh: '永州市文件：2019年1月1日起执行', en: 'the city’s notice: since 1 January 2019' } },
  'fujian-2013': { since: '2013-02-01', read: { zh: '福建省文件：2013年2月1日起执行', en: 'the province’s notice: since 1 February 2013' } },
  // The rules on filling in bills are an annex of the settlement measures.
  'capitals-1997': { since: '1997-12-01', read: { zh: '中国人民银行《支付结算办法》所附，法规库载其日期为1997年12月1日', en: 'annexed to the settlement measures of the People’s Bank, which a law library dates 1 December 1997' } },
} as const satisfies Record<DocumentKey, DocumentDays>;
