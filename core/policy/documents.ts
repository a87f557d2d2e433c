import type { Words } from '../model/field-spec.ts';

export interface LegalDocument {
  readonly title: Words;
}

/** Every text that a rule may cite; when each is law stands in `document-days.ts`. Regions and figures stand in the packs. */
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
  'post-codes': {
    title: { zh: '邮政编码（六位数字）编码规则', en: 'Six-digit post codes' },
  },
  'numbering-plan': {
    title: { zh: '《电信网编号计划》', en: 'Telephone numbering plan' },
  },
  'bank-cards': {
    title: { zh: 'ISO/IEC 7812《识别卡 发卡者标识》', en: 'ISO/IEC 7812 Identification of card issuers' },
  },
  'disability-certificate': {
    title: { zh: '第二代残疾人证编号规则', en: 'Numbering of the second-generation disability certificate' },
  },
  'gb-32100': {
    title: { zh: 'GB 32100—2015《法人和其他组织统一社会信用代码编码规则》', en: 'GB 32100-2015 Unified social credit code' },
  },
  'gb-t-4761': {
    title: { zh: 'GB/T 4761《家庭关系代码》', en: 'GB/T 4761 Codes of family relationship' },
  },
  'levies-1991': {
    title: { zh: '《农民承担费用和劳务管理条例》（1991年）', en: 'Regulations on fees and labour borne by farmers (1991)' },
  },
  'regulations-1994': {
    title: { zh: '《农村五保供养工作条例》（国务院令第141号）', en: 'Regulations on rural five-guarantees support (order 141)' },
  },
  'home-measures-2010': {
    title: { zh: '《农村五保供养服务机构管理办法》（民政部令第37号）', en: 'Measures on rural five-guarantees homes (Ministry order 37)' },
  },
  'file-measures-2013': {
    title: { zh: '《农村五保供养档案管理办法》（民发〔2013〕36号）', en: 'Measures on the files of rural five-guarantees support (Minfa 2013 no. 36)' },
  },
  'opinion-2016': {
    title: { zh: '《国务院关于进一步健全特困人员救助供养制度的意见》（国发〔2016〕14号）', en: 'State Council opinion on support of people in extreme hardship (Guofa 2016 no. 14)' },
  },
  'unsupported-children-2019': {
    title: { zh: '《关于进一步加强事实无人抚养儿童保障工作的意见》（2019年）', en: 'Opinion on the care of children without de-facto support (2019)' },
  },
  'assistance-opinion-2020': {
    title: { zh: '《关于改革完善社会救助制度的意见》（2020年）', en: 'Opinion on the reform of social assistance (2020)' },
  },
  'dibao-measures-2021': {
    title: { zh: '《最低生活保障审核确认办法》（2021年）', en: 'Measures on the minimum living allowance (2021)' },
  },
  'constitution': {
    title: { zh: '《中华人民共和国宪法》', en: 'Constitution' },
  },
  'inheritance-law-1985': {
    title: { zh: '《中华人民共和国继承法》', en: 'Law of succession (1985)' },
  },
  'civil-principles-1986': {
    title: { zh: '《中华人民共和国民法通则》', en: 'General Principles of Civil Law (1986)' },
  },
  'contract-law-1999': {
    title: { zh: '《中华人民共和国合同法》', en: 'Contract law (1999)' },
  },
  'civil-provisions-2017': {
    title: { zh: '《中华人民共和国民法总则》', en: 'General Provisions of Civil Law (2017)' },
  },
  'heavy-expense-measures': {
    title: { zh: '《刚性支出困难家庭认定办法》', en: 'Measures on households of heavy necessary expense' },
  },
  'civil-code': {
    title: { zh: '《中华人民共和国民法典》', en: 'Civil Code' },
  },
  'source-page': {
    title: { zh: '《洛南县五保供养工作先进材料》网页（会员上传，2019年5月13日）', en: 'Web page of the Luonan report (uploaded by a member of the site, 13 May 2019)' },
  },
  'luonan-report': {
    title: { zh: '洛南县五保供养工作先进材料', en: 'Luonan County, report on five-guarantees support' },
  },
  'dongping-report': {
    title: { zh: '东平县五保供养工作典型材料', en: 'Dongping County, report on five-guarantees support' },
  },
  'agreement-new': {
    title: { zh: '翁墩乡农村五保对象分散供养协议书', en: 'Wengdun Township, agreement on support at home' },
  },
  'agreement-old': {
    title: { zh: '农村散养五保供养协议', en: 'Agreement on rural support at home, the older form' },
  },
  'combined-care-report': {
    title: { zh: '某市医养结合工作经验材料', en: 'A city’s report on care combined with medicine' },
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
  'relief-fund-measures': {
    title: { zh: '《中央财政困难群众救助补助资金管理办法》', en: 'Measures on central subsidies for people in hardship' },
  },
  'provincial-support-measures': {
    title: { zh: '省级特困人员救助供养实施办法', en: 'Provinces’ measures on supported persons' },
  },
  'care-payment-notices': {
    title: { zh: '县级照料护理费发放通知（怀远2025年、德江2024年）', en: 'Counties’ notices on care money (Huaiyuan 2025, Dejiang 2024)' },
  },
  'anhui-standards': {
    title: { zh: '安徽各地特困人员供养标准文件', en: 'Anhui, standards of its places' },
  },
  'yongzhou-2019': {
    title: { zh: '永州市2019年特困救助标准', en: 'Yongzhou, standards of 2019' },
  },
  'fujian-2013': {
    title: { zh: '福建省农村五保供养标准调整（2013年）', en: 'Fujian, change of the five-guarantees standards (2013)' },
  },
  'capitals-1997': {
    title: { zh: '《正确填写票据和结算凭证的基本规定》（1997年）', en: 'Rules on filling in bills and vouchers (1997)' },
  },
} as const satisfies Record<string, LegalDocument>;

export type DocumentKey = keyof typeof documents;
