import { addDays, dateInWords } from '../../core/format/dates.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { documentDays, type DocumentDays } from '../../core/policy/document-days.ts';
import { documents, type DocumentKey } from '../../core/policy/documents.ts';
import { anchor, cell, either, joined, link, otherLanguage, page, pageName, plain, table } from './markdown.ts';
import type { RuleBook } from './rule-files.ts';

/** Every document that rules cite: when it is law, where that was read, how many rules cite it. */
export function documentsPage({ rules }: RuleBook, language: Language): string {
  const say = either(language);
  const title = (key: DocumentKey): string => cell(documents[key].title[language]);
  const rows = (Object.keys(documents) as DocumentKey[]).map((key) => {
    const days: DocumentDays = documentDays[key];
    const citing = rules.filter(({ rule }) => rule.law.some((c) => c.document === key)).length;
    return [
      `${anchor(key)}${title(key)}`,
      days.since === null ? say('未见', 'not seen') : dateInWords(days.since, language),
      days.until === undefined ? '' : dateInWords(addDays(days.until, -1), language),
      joined((days.followedBy ?? []).map((next) => link(title(next), `#${next}`)), language),
      plain(days.read[language]),
      String(citing),
    ];
  });
  return page(
    say('# 引用的文件', '# Documents cited'),
    [link(say('规则目录', 'All rules'), pageName('README', language)), link(say('English', '中文'), pageName('documents', otherLanguage(language)))].join(' · '),
    say(
      '规则引用的每份文件：何日起施行、何日止、由哪份文件取代、日期从哪里看到。“未见”是所见文本没有写日期，不推测。没有被明文废止的，各条由后来的文件逐条取代。',
      'Each document that a rule cites: since when it is in force, until when, what took its place, and where its days were read. “Not seen” means that no text that was seen gives the day; none is guessed. Where nothing repeals a document, its articles give way to later ones one by one.',
    ),
    table([say('文件', 'Document'), say('施行', 'In force since'), say('止于', 'Until'), say('由何取代', 'Followed by'), say('日期出处', 'Where the days were read'), say('引用的规则', 'Rules that cite it')], rows),
    link(say('回到规则目录', 'Back to all rules'), pageName('README', language)),
  );
}
