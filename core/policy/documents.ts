import type { Words } from '../model/field-spec.ts';

export interface LegalDocument {
  readonly title: Words;
}

/** Every text that a rule may cite. Regions and figures stand in the packs. */
export const documents = {
  'gb-11643': {
    title: { zh: 'GB 11643—1999《公民身份号码》', en: 'GB 11643-1999 Citizen identification number' },
  },
  'gb-t-2260': {
    title: { zh: 'GB/T 2260《中华人民共和国行政区划代码》', en: 'GB/T 2260 Codes of administrative divisions' },
  },
  'gb-t-7408': {
    title: { zh: 'GB/T 7408《日期和时间的表示法》', en: 'GB/T 7408 Representation of dates and times' },
  },
  'id-card-law': {
    title: { zh: '《中华人民共和国居民身份证法》', en: 'Law on resident identity cards' },
  },
  'disability-certificate': {
    title: { zh: '第二代残疾人证编号规则', en: 'Numbering of the second-generation disability certificate' },
  },
  'regulations-2006': {
    title: { zh: '《农村五保供养工作条例》（国务院令第456号）', en: 'Regulations on rural five-guarantees support (order 456)' },
  },
  'measures-2014': {
    title: { zh: '《社会救助暂行办法》（国务院令第649号）', en: 'Interim measures on social assistance (order 649)' },
  },
  'determination-2016': {
    title: { zh: '《特困人员认定办法》（民发〔2016〕178号）', en: 'Measures for determining recipients (Minfa 2016 no. 178)' },
  },
  'determination-2021': {
    title: { zh: '《特困人员认定办法》（民发〔2021〕43号）', en: 'Measures for determining recipients (Minfa 2021 no. 43)' },
  },
  'assistance-law-2026': {
    title: { zh: '《中华人民共和国社会救助法》', en: 'Social Assistance Law' },
  },
} as const satisfies Record<string, LegalDocument>;

export type DocumentKey = keyof typeof documents;
