import type { Facts } from '../../../model/fields.ts';

/** What a published report of one month comes to: it adds up, or an average asks for a word. */
export interface FundReport {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly facts: Facts;
  /** The rules that it answers, and how. */
  readonly then: Readonly<Record<string, 'pass' | 'unknown'>>;
}

const wan = (n: number): number => Math.round(n * 1_000_000);
const items = (...amounts: readonly number[]) => ({ complete: true, rows: amounts.map((amount) => ({ amount })) });

/** Figures of nine reports that counties published, in fen; titles as published. */
export const fundReports: readonly FundReport[] = [
  {
    id: 'huaiyuan-2025-05',
    title: '怀远县2025年5月特困人员供养资金',
    on: '2025-05-31',
    facts: { expenses: items(...[471.3163, 39.5683, 54.3751, 26.2624, 4.986, 36.33].map(wan)), spent_total: wan(632.8381) },
    then: { 'items-make-the-total': 'pass' },
  },
  {
    id: 'huaiyuan-2025-05 with electricity',
    title: '怀远县2025年5月特困人员供养资金（含电费）',
    on: '2025-05-31',
    facts: { expenses: items(...[632.8381, 15.97029, 1.87467].map(wan)), spent_total: wan(650.68306) },
    then: { 'items-make-the-total': 'pass' },
  },
  {
    id: 'dejiang-2024-09',
    title: '德江县2024年9月特困人员救助供养资金',
    on: '2024-09-30',
    facts: { expenses: items(...[88.616, 9.6768, 35.298, 21.0546].map(wan)), spent_total: wan(154.6454) },
    then: { 'items-make-the-total': 'pass' },
  },
  {
    id: 'dejiang-2024-09 in institutions',
    title: '德江县2024年9月特困人员救助供养资金（集中）',
    on: '2024-09-30',
    facts: { expenses: items(wan(35.298), wan(21.0546)), spent_total: wan(56.3526) },
    then: { 'items-make-the-total': 'pass' },
  },
  {
    id: 'dengkou-2025-02',
    title: '磴口县2025年1月至2月特困人员供养资金',
    on: '2025-02-28',
    facts: { expenses: items(...[19.36, 5, 46.18, 17.04].map(wan)), spent_total: wan(87.58) },
    then: { 'items-make-the-total': 'pass' },
  },
  {
    id: 'deqin-2025-10-d',
    title: '德钦县2025年10月分散供养资金',
    on: '2025-10-31',
    facts: { ledger_people: 718, ledger_full_care: 45, ledger_partial_care: 213, ledger_independent: 460, ledger_rural: 713, ledger_urban: 5, months_covered: 1, basic_standard: 100600, basic_paid: 72261800 },
    then: { 'care-levels-make-all': 'pass', 'areas-make-all': 'pass', 'basic-as-standard': 'unknown' },
  },
  {
    id: 'deqin-2025-10-c',
    title: '德钦县2025年10月集中供养资金',
    on: '2025-10-31',
    facts: { ledger_people: 41, ledger_full_care: 6, ledger_partial_care: 26, ledger_independent: 9, months_covered: 1, basic_standard: 100600, basic_paid: 4124600 },
    then: { 'care-levels-make-all': 'pass', 'basic-as-standard': 'pass' },
  },
  {
    id: 'deqin-2025-05-d',
    title: '德钦县2025年5月分散供养资金',
    on: '2025-05-31',
    facts: { ledger_people: 685, ledger_full_care: 43, ledger_partial_care: 212, ledger_independent: 430, months_covered: 1, basic_standard: 99400, basic_paid: 67592500 },
    then: { 'care-levels-make-all': 'pass', 'basic-as-standard': 'unknown' },
  },
  {
    id: 'deqin-2025-05-c',
    title: '德钦县2025年5月集中供养资金',
    on: '2025-05-31',
    facts: { ledger_people: 39, ledger_full_care: 6, ledger_partial_care: 23, ledger_independent: 10, months_covered: 1, basic_standard: 99400, basic_paid: 3876600 },
    then: { 'care-levels-make-all': 'pass', 'basic-as-standard': 'pass' },
  },
  {
    id: 'x5-2026-02',
    title: '某市2026年2月特困人员供养资金',
    on: '2026-02-28',
    facts: { expenses: items(wan(813.25), wan(121.79)), spent_total: wan(935.04), ledger_people: 7196, ledger_home_based: 6432, ledger_centralised: 764 },
    then: { 'items-make-the-total': 'pass', 'modes-make-all': 'pass' },
  },
  {
    id: 'src-dongping-run',
    title: '东平县五保供养工作典型材料：运转经费',
    on: '2008-12-31',
    facts: {
      expenses: items(69876000, 116460000), spent_total: 186336000, ledger_month: '2008-12', ledger_centralised: 1941,
      running_rate: 3000, heating_rate: 60000, running_rate_year: 96000, running_paid: 5823000, heating_paid: 116460000,
      running_total: 186336000, running_share: 50, running_county: 93168000, running_township: 93168000,
    },
    then: { 'items-make-the-total': 'pass', 'running-rate-makes-the-year': 'pass', 'running-costs-for-each-resident': 'pass', 'heating-in-fourth-quarter': 'pass', 'running-costs-shared': 'pass' },
  },
];
