import type { Language } from '../../core/model/field-spec.ts';

// What is said with a figure or a name in it.

const number = (n: number): string => n.toLocaleString('en');

export const sayCount = (language: Language, shown: number, all: number): string =>
  language === 'zh' ? (shown === all ? `共 ${number(all)} 人` : `${number(shown)} 人，共 ${number(all)} 人`) : shown === all ? `${number(all)} ${all === 1 ? 'person' : 'people'}` : `${number(shown)} of ${number(all)} people`;

export const sayPage = (language: Language, page: number, pages: number): string => (language === 'zh' ? `第 ${number(page)} 页，共 ${number(pages)} 页` : `Page ${number(page)} of ${number(pages)}`);

export const sayReading = (language: Language, done: number, of: number): string => (language === 'zh' ? `正在打开名册：${number(done)} / ${number(of)}` : `Opening the register: ${number(done)} of ${number(of)}`);

export const sayDone = (language: Language, done: number): string => (language === 'zh' ? `已处理 ${number(done)} 人` : `${number(done)} people so far`);

export const sayWait = (language: Language, seconds: number): string => (language === 'zh' ? `口令连续输错，${number(seconds)} 秒后再试。` : `Too many wrong passphrases: wait ${number(seconds)} s.`);

export const sayUnreadable = (language: Language, n: number): string =>
  language === 'zh' ? `有 ${number(n)} 条记录已损坏，不在名册里。请从备份恢复。` : `${number(n)} ${n === 1 ? 'record is' : 'records are'} damaged and not in the list. Restore a backup.`;

export const sayExported = (language: Language, n: number): string => (language === 'zh' ? `已导出 ${number(n)} 人。` : `${number(n)} ${n === 1 ? 'person' : 'people'} exported.`);

export const sayBackedUp = (language: Language, n: number): string => (language === 'zh' ? `已备份 ${number(n)} 人。` : `${number(n)} ${n === 1 ? 'person' : 'people'} backed up.`);

export const sayMerged = (language: Language, added: number, changed: number): string => (language === 'zh' ? `新增 ${number(added)} 人，更新 ${number(changed)} 人。` : `${number(added)} added, ${number(changed)} changed.`);

export const sayMade = (language: Language, made: string): string => (language === 'zh' ? `这份备份存于 ${made}。` : `This backup was made on ${made}.`);

export const sayDrilled = (language: Language, persons: number, entries: number): string =>
  language === 'zh' ? `备份完好：能恢复 ${number(persons)} 人，${number(entries)} 条修改记录。` : `The backup is sound: it would bring back ${number(persons)} people and ${number(entries)} history entries.`;

export const sayUndone = (language: Language, undone: number, kept: number): string =>
  language === 'zh' ? `已撤销 ${number(undone)} 人。${kept > 0 ? `${number(kept)} 人后来改过，没有动。` : ''}` : `${number(undone)} undone.${kept > 0 ? ` ${number(kept)} were edited since and stay.` : ''}`;

export const saySpace = (language: Language, used: number, quota: number): string => {
  const mb = (n: number): string => number(Math.round(n / 1_000_000));
  return language === 'zh' ? `已用 ${mb(used)} MB，可用 ${mb(quota)} MB。` : `${mb(used)} MB used of ${mb(quota)} MB.`;
};

export const sayFit = (language: Language, filled: number, read: number): string => (language === 'zh' ? `有内容 ${filled} 行，看得懂 ${read} 行` : `${read} of ${filled} can be read`);

export const sayMore = (language: Language, n: number): string => (language === 'zh' ? `另有 ${number(n)} 处没有列出。` : `${number(n)} more are not listed.`);

export const sayEdit = (language: Language, verb: string, label: string): string => (language === 'zh' ? `${verb}：${label}` : `${verb}: ${label}`);
