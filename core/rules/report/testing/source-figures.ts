import type { Facts } from '../../../model/fields.ts';
import type { Subject } from '../../../model/subjects.ts';

type Sum = readonly [kind: 'share' | 'growth' | 'sum' | 'per-head', parts: readonly number[], claimed: number, precision?: number | 'or-more'];

/** One statement of the source material that carries arithmetic: what it claims, and what is to be thought of it. */
export interface SourceFigure {
  readonly id: string;
  /** The sums, each with what is claimed or what it should come to. */
  readonly sums: readonly Sum[];
  /** What the text leaves open or says twice in two ways, and how much that weighs. */
  readonly asks?: readonly ['warn' | 'flag', string];
  /** The rule that finds it, where one is made for it, and its verdict. */
  readonly rule?: readonly [id: string, subject: Subject, facts: Facts, is: 'pass' | 'fail' | 'unknown'];
  readonly verdict: 'ok' | 'warn' | 'flag';
}

const ok = (id: string, ...sums: readonly Sum[]): SourceFigure => ({ id, sums, verdict: 'ok' });
const open = (id: string, verdict: 'warn' | 'flag', why: string, ...sums: readonly Sum[]): SourceFigure => ({ id, sums, asks: [verdict, why], verdict });
const off = (id: string, ...sums: readonly Sum[]): SourceFigure => ({ id, sums, verdict: 'flag' });
const by = (figure: SourceFigure, ...rule: NonNullable<SourceFigure['rule']>): SourceFigure => ({ ...figure, rule });
/** So many are claimed, and these are named. */
const named = (claimed: number, names: string): Sum => ['sum', [names.split('、').length], claimed];
const invested = (total: number, ...amounts: readonly number[]): Facts => ({ investment_total: total * 1_000_000, investments: { complete: true, rows: amounts.map((n) => ({ amount: n * 1_000_000 })) } });

/** In the order of the text. Money is in the units in which the text gives it. */
export const sourceFigures: readonly SourceFigure[] = [
  ok('F03', named(5, '洛南材料、协议（新）、协议、东平材料、医养结合材料')),
  ok('F05', ['sum', [13 + 4, 1, 1, 3], 22]),
  by(ok('F06'), 'report/in-force-once-passed', 'report', { rule_passed_on: '1996-01-24', rule_effective_on: '1996-01-24' }, 'pass'),
  ok('F07', ['share', [28, 31.6], 88.6, 0.1], ['share', [1963, 280_000], 0.7, 0.01]),
  ok('F08', ['per-head', [33_886, 8164], 4.15, 0.01], ['per-head', [13_095, 3357], 3.9, 0.01]),
  ok('A01', ['share', [39, 46.1], 84.6, 0.1]),
  by(open('A02', 'flag', '户、人并写'), 'report/counted-in-people', 'report', { recipient_unit: 'both' }, 'unknown'),
  ok('A03', ['share', [1599, 390_000], 0.41, 0.01]),
  open('A11', 'warn', '前文19个乡镇，后文19个镇', ['sum', [19], 19]),
  open('A12', 'flag', '全县人均等于集中标准，未写分散标准', ['sum', [300 * 12], 3600]),
  ok('A14', named(5, '养、医、为、学、乐')),
  ok('A15', ['sum', [9, 1], 10]),
  ok('A16', ['sum', [5, 5], 10]),
  off('A17', ['sum', [9, 1], 9]),
  ok('A18', ['sum', [0.7 * 1599], 1119.3, 0.1]),
  ok('A19', named(3, '全市一级、本镇70%床位、综合型'), named(1, '10年不落后')),
  by(ok('A20', named(3, '县级统筹、乡镇自筹和社会援助、上级支持')), 'funding/sources-as-claimed', 'ledger', { claimed_sources: 3, fund_sources: { complete: true, rows: [{ level: 'county' }, { level: 'township' }, { level: 'province' }] } }, 'pass'),
  by(ok('A21', ['per-head', [180, 5], 36, 0.1], ['per-head', [2408, 5], 481.6, 0.1], ['sum', [180, 2408], 2588]), 'report/investments-add-up', 'report', invested(2588, 180, 2408), 'pass'),
  ok('A25', ['sum', [5, 3], 8]),
  ok('A29', ['growth', [500, 700], 40, 0.1]),
  ok('A30', ['growth', [420, 600], 42.9, 0.1]),
  ok('A31', ['growth', [120, 300], 150], ['sum', [300 * 12], 3600], ['sum', [120 * 12], 1440]),
  by(off('A32', ['sum', [7, -5], 1, 0]), 'report/meetings-in-a-row', 'report', { meetings_in_a_row: true, meeting_first_no: 5, meeting_second_no: 7, meeting_first_on: '2009-03-05', meeting_second_on: '2009-03-09' }, 'unknown'),
  ok('A33', ['sum', [9 * 2 * 800 * 12], 172_800], ['sum', [10 * 2 * 800 * 12], 192_000]),
  by(
    off('A34', ['sum', [(700 + 600 + 2 * 800) * 12 * 9], 400_000, 'or-more'], ['sum', [(700 + 600 + 2 * 800) * 12 * 10], 400_000, 'or-more']),
    'funding/wage-budget-covers-posts', 'ledger',
    { wage_budget: 40_000_000, wage_posts: { complete: true, rows: [{ homes: 9, people: 1, wage: 70_000 }, { homes: 9, people: 1, wage: 60_000 }, { homes: 9, people: 2, wage: 80_000 }] } },
    'unknown',
  ),
  ok('A35', ['share', [700_000, 1599 * 3600], 12.2, 0.1]),
  by(open('A36', 'warn', '与2408万元的关系未写', ['sum', [200, 270], 470]), 'report/investments-counted-once', 'report', { investments: { complete: true, rows: [{ amount: 200_000_000 }, { amount: 270_000_000 }] } }, 'unknown'),
  by(ok('A37', ['share', [38, 45], 84.4, 0.1], ['sum', [45, -38], 7]), 'report/residents-within-beds', 'report', { recipients_centralised: 38, report_beds: 45 }, 'pass'),
  ok('A38', ['sum', [Math.ceil(38 / 10)], 4]),
  ok('A39', ['per-head', [30_000, 38], 789]),
  open('A40', 'warn', '2104元始于何日未载', ['sum', [3600], 3200, 'or-more'], ['sum', [1440], 2104, 'or-more']),
  ok('B02', named(4, '甲、乙、丙、丁')),
  off('B03', named(4, '甲、乙、丙')),
  open('B12', 'flag', '丁方不在四方之列', named(4, '甲、乙、丙、镇政府')),
  off('B14', ['sum', [0], 6]),
  ok('B15', named(5, '甲方签章、乙方签字、村书记和主任签字、村委会章、丁方章')),
  ok('C01', named(3, '甲、乙、丙')),
  off('C02', named(3, '甲、乙、丙、镇政府')),
  ok('D01', ['share', [68, 78], 87.2, 0.1]),
  by(ok('D02', ['share', [1941, 2623], 74], ['sum', [2623, -1941], 682]), 'report/concentration-rate', 'report', { recipients_centralised: 1941, recipients_all: 2623, concentration_rate: 74, concentration_precision: 1 }, 'pass'),
  ok('D03', ['share', [2623, 680_000], 0.39, 0.01]),
  ok('D04', ['per-head', [1941, 14], 138.6, 0.1]),
  ok('D05', ['sum', [14 * 3], 42], ['sum', [14 * 5], 70]),
  open('D06', 'warn', '1∶10按集中还是全部人数未写', ['sum', [Math.ceil(1941 / 10)], 195], ['sum', [Math.ceil(2623 / 10)], 263]),
  by(ok('D09', named(4, '省、市、县、乡')), 'funding/shares-make-the-whole', 'ledger', { fund_sources: { complete: true, rows: [20, 20, 30, 30].map((share) => ({ share })) } }, 'pass'),
  by(open('D11', 'warn', '历时几年未写', ['growth', [2000, 2300], 15], ['per-head', [15, 3], 5, 0.01]), 'report/yearly-growth-fits', 'report', { growth_before: 200_000, growth_after: 230_000, growth_claimed: 5, growth_precision: 0.5 }, 'unknown'),
  by(open('D12', 'warn', '历时几年未写', ['growth', [1200, 1400], 16.7, 0.1], ['per-head', [50 / 3, 3], 5.56, 0.01]), 'report/yearly-growth-fits', 'report', { growth_before: 120_000, growth_after: 140_000, growth_claimed: 5.5, growth_precision: 0.5 }, 'unknown'),
  by(ok('D13', ['sum', [(Math.sqrt(1.15) - 1) * 100], 7.2, 0.1]), 'report/yearly-growth-fits', 'report', { growth_before: 200_000, growth_after: 230_000, growth_claimed: 7.2, growth_precision: 0.1, growth_years: 2 }, 'pass'),
  ok('D15', ['sum', [2300], 2200, 'or-more'], ['sum', [1400], 1400, 'or-more']),
  by(ok('D16', ['sum', [30 * 12, 600], 960]), 'funding/running-rate-makes-the-year', 'ledger', { running_rate: 3000, heating_rate: 60_000, running_rate_year: 96_000 }, 'pass'),
  by(
    ok('D17', ['sum', [1941 * 960], 1_863_360], ['per-head', [1941 * 960, 2], 931_680]),
    'funding/running-costs-shared', 'ledger', { running_total: 186_336_000, running_share: 50, running_county: 93_168_000, running_township: 93_168_000 }, 'pass',
  ),
  by(ok('D18', ['sum', [1941 * 30], 58_230], ['sum', [1941 * 600], 1_164_600]), 'funding/running-costs-for-each-resident', 'ledger', { ledger_centralised: 1941, running_rate: 3000, running_paid: 5_823_000 }, 'pass'),
  ok('D19', ['sum', [14, 14], 28]),
  ok('D20', named(1, '制度'), named(2, '奖惩、监督'), named(3, '膳食、经费、设施'), named(4, '民主、合同、人员、功能延伸')),
  by(ok('D22', ['sum', [70, 13, 10, 7], 100]), 'funding/split-makes-the-whole', 'ledger', { split_food: 70, split_cloth: 13, split_med: 10, split_other: 7 }, 'pass'),
  ok('D23', ['sum', [23 * 70], 1610], ['sum', [23 * 13], 299], ['sum', [23 * 10], 230], ['sum', [23 * 7], 161], ['per-head', [1610, 365], 4.41, 0.01]),
  ok('D26', named(4, '敬老院、光荣院、救助站、福利服务中心')),
  ok('D31', named(6, '机构编制、经费保障、内部管理、亲情服务、社会联动、以副补院')),
  ok('D32', named(3, '朝阳敬老、亲情暖老、爱心扶老')),
  ok('D33', ['per-head', [42, 14], 3], ['per-head', [1941, 1445], 1.34, 0.01]),
  by(open('D34', 'warn', '两项捐助口径未写', ['sum', [20], 20, 'or-more']), 'report/donations-fit', 'report', { donations_ever: 20_000_000, donations_year: 50_000_000 }, 'unknown'),
  ok('D35', named(3, '菜地、养殖场、豆腐坊')),
  ok('D36', ['sum', [1941 * 0.05], 97.05, 0.01]),
  off('D37', ['sum', [5], 138.6 * 0.05, 'or-more'], ['sum', [14 * 5], 97.05, 'or-more']),
  ok('D38', ['per-head', [600_000, 14], 42_857], ['per-head', [600_000, 1941], 309]),
  by(open('E03', 'flag', '同一段出现两次'), 'report/nothing-said-twice', 'report', { report_text: `${'同一段话出现两次'.repeat(3)}。另一段。${'同一段话出现两次'.repeat(3)}。` }, 'fail'),
  by(open('E04', 'warn', '补助标准未写'), 'report/subsidies-have-amounts', 'report', { subsidies: { complete: true, rows: [{ kind: 'bed' }] } }, 'unknown'),
  ok('E05', named(3, '自理、半自理、不能自理')),
  by(open('E06', 'warn', '计划分几年未写', ['share', [110, 1000], 11]), 'report/training-as-planned', 'report', { trained: 110, trained_planned: 1000 }, 'fail'),
  by(open('E07', 'warn', '其余各项未列', ['sum', [350, 100, 50, 12], 512]), 'report/investments-add-up', 'report', invested(600, 350, 100, 50, 12), 'unknown'),
  ok('E08', ['per-head', [120_000, 110], 1091]),
  ok('E09', named(3, '自验、复验、三验')),
  ok('E10', ['per-head', [100_000_000, 500], 200_000]),
  by(ok('E11'), 'report/hotline-can-be-dialled', 'report', { hotline: '12349' }, 'pass'),
  ok('E12', ['per-head', [355.5, 263], 1.35, 0.01], ['per-head', [1500, 263], 5.7, 0.01], ['per-head', [1500, 355.5], 4.22, 0.01]),
  by(ok('E13', ['sum', [545, 600], 1145], ['sum', [9, 22], 31]), 'report/investments-add-up', 'report', invested(1145, 545, 600), 'pass'),
  ok('E14', ['per-head', [8_000_000, 3400], 2353]),
  by(ok('E15', ['per-head', [202, 41], 4.93, 0.01], ['per-head', [282, 202], 1.4, 0.01]), 'report/grids-cover-communities', 'report', { communities: 41, grids: 202, grid_staff: 282 }, 'pass'),
  ok('E16', named(5, '人、地、事、物、组织')),
];
