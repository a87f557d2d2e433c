import type { Words } from '../../model/field-spec.ts';

/** What each member of a pack has to be, for telling what to write. */
export const wanted: Readonly<Record<string, Words>> = {
  place: { zh: '六位区划代码，如 "611021"；资料没有写地名的写 "x-" 加小写字母', en: 'a six-digit region code such as "611021", or "x-" and small letters where the source names no place' },
  name: { zh: '{ "zh": "洛南县", "en": "Luonan County" }', en: '{ "zh": "洛南县", "en": "Luonan County" }' },
  within: { zh: '上一级的区划代码，如 "611000"，没有就写 "000000"', en: 'the code of what it lies in, such as "611000", or "000000"' },
  sources: { zh: '一组来源：{ "名称": { "title": …, "where": …, "checkedOn": … } }', en: 'the sources: { "name": { "title": …, "where": …, "checkedOn": … } }' },
  parameters: { zh: '一组数字：{ "standard.rural.centralised": [ … ] }', en: 'the figures: { "standard.rural.centralised": [ … ] }' },
  title: { zh: '文件名称：{ "zh": "…", "en": "…" }', en: 'the name of the document: { "zh": "…", "en": "…" }' },
  where: { zh: '条款或原文：{ "zh": "…", "en": "…" }', en: 'the article or its words: { "zh": "…", "en": "…" }' },
  checkedOn: { zh: '核对日期，如 "2026-11-23"', en: 'the day it was checked, such as "2026-11-23"' },
  address: { zh: '以 http:// 或 https:// 开头的网址', en: 'an address that begins with http:// or https://' },
  value: { zh: '不小于0的数；金额以分为单位，300元写 30000', en: 'a number of nothing or more; money in fen, 300 yuan is 30000' },
  per: { zh: '"month"（每月）或 "year"（每年）；不是金额的写 null', en: '"month" or "year"; null for what is no sum of money' },
  from: { zh: '生效日，如 "2024-07-01"，不知道就写 "unknown"', en: 'the first day in force, such as "2024-07-01", or "unknown"' },
  to: { zh: '停止执行的第一天，如 "2025-07-01"，仍在执行写 null，不知道写 "unknown"', en: 'the first day no longer in force, such as "2025-07-01"; null while in force, "unknown" where nobody says' },
  lastSeen: { zh: '资料说到的最后一天，如 "2024-12-31"，没有限制写 null', en: 'the last day that the source speaks of, such as "2024-12-31"; null without such a limit' },
  firstSeen: { zh: '资料说到的第一天，如 "2024-12-01"', en: 'the first day that the source speaks of, such as "2024-12-01"' },
  source: { zh: '“sources”中的一个名称', en: 'a name from “sources”' },
  note: { zh: '说明 { "zh": "…", "en": "…" }，没有写 null', en: 'a note { "zh": "…", "en": "…" }, or null' },
  basis: { zh: '"floor"、"guide"、"average"、"proposal"、"subsidy" 或 "derived"', en: '"floor", "guide", "average", "proposal", "subsidy" or "derived"' },
  sure: { zh: 'false，或删去这一项', en: 'false, or left out' },
  throughout: { zh: 'true，或删去这一项', en: 'true, or left out' },
  row: { zh: '原始数据的行号（文字）', en: 'the row of the collected data, a text' },
  zh: { zh: '中文，不能为空', en: 'Chinese, not empty' },
  en: { zh: '英文，不能为空', en: 'English, not empty' },
};

export const packMembers = ['$schema', 'place', 'name', 'within', 'sources', 'parameters'];
export const sourceMembers = ['title', 'where', 'checkedOn', 'address'];
export const figureMembers = ['value', 'per', 'from', 'to', 'lastSeen', 'firstSeen', 'source', 'note', 'basis', 'sure', 'throughout', 'row'];
export const wordsMembers = ['zh', 'en'];
