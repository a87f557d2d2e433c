import { yes, type Answer } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';
import { lawOf2026 } from './law.ts';

const words = { county: { zh: '县', en: 'county (县)' }, district: { zh: '区', en: 'district (区)' } } as const;

/** By GB/T 2260 the last two digits of a county-level code tell: 01-20 a district (or a city), 21-80 a county or banner. */
const unitOf = (region: string | null): 'county' | 'district' | null => {
  const n = region === null || !/^\d{6}/.test(region) ? 0 : Number(region.slice(4, 6));
  return n >= 1 && n <= 20 ? 'district' : n >= 21 && n <= 80 ? 'county' : null;
};

/** The agreement is filed with the civil affairs of the county level, and with the right word for it. That there is a clause on filing, or with whom, no law wants: another office is asked about. */
export default check({
  id: 'agreement/filed-at-county-level',
  subject: 'agreement',
  about: 'filing_office',
  from: '2006-03-01',
  to: null,
  law: [cite('regulations-2006', '第三条', 'article 3'), lawOf2026, cite('gb-t-2260')],
  title: { zh: '备案机关', en: 'Where it is filed' },
  when: compute(['filing_office', 'region_code', 'states_filing'], ([office, region, states]): Answer => {
    const unit = unitOf(region);
    if (office === null) return { is: 1, needs: unit === null ? ['filing_office', 'region_code'] : ['filing_office'], ...(states === false && { reason: 'no-clause' }) };
    if (/[乡镇村]|街道/.test(office) && !/[县区市旗].*民政/.test(office)) return { is: 1, needs: ['filing_office'], reason: 'below', facts: { office } };
    const named = /县/.test(office) ? 'county' : /区(?!划)/.test(office) && !/自治区|(?:开发|高新|新|示范|管理|园)区/.test(office) ? 'district' : null;
    if (named === null) return { is: 1, needs: ['filing_office'], ...(/省|厅|部/.test(office) && { reason: 'above', facts: { office } }) };
    if (unit === null) return { is: 1, needs: ['region_code'] };
    // 林区、特区 have a county's number.
    if (unit === named || /林区|特区/.test(office)) return yes;
    return { is: 0, reason: 'other-word', facts: { office, unit: words[unit], region: (region ?? '').slice(0, 6) } };
  }),
  words: {
    below: {
      says: { zh: '“{office}”不是县级民政部门；是否还须报县级备案，请核实。', en: '“{office}” is not the county’s civil affairs; see whether it is filed there too.' },
    },
    'other-word': {
      says: { zh: '写“{office}”，按区划代码{region}应是{unit}。', en: 'It says “{office}”; by region code {region} it is a {unit}.' },
      todo: { zh: '核对备案机关和区划代码。', en: 'Compare the office with the region code.' },
    },
    above: { says: { zh: '备案机关“{office}”不是县级，请核对。', en: '“{office}” is above the county; look again.' } },
    'no-clause': {
      says: { zh: '协议没有备案条款；当地要求备案的，请补写。', en: 'No clause on filing; add one where the place wants it.' },
    },
  },
});

export const covers = ['B11', 'C07'];

export const examples: readonly Example[] = [
  { given: { filing_office: '区民政局', region_code: '341502' }, on: '2010-05-04', then: 'pass' },
  { given: { filing_office: '洛南县民政局', region_code: '611021' }, on: '2022-03-01', then: 'pass' },
  { given: { filing_office: '神农架林区民政局', region_code: '429021' }, on: '2022-03-01', then: 'pass' },
  { given: { filing_office: '区民政局', region_code: '611021101' }, on: '2010-05-04', then: 'fail', reason: 'other-word' },
  { given: { filing_office: '县民政局', region_code: '341520' }, on: '2026-08-03', then: 'fail', reason: 'other-word' },
  { given: { filing_office: '某乡民政办' }, on: '2010-05-04', then: 'unknown', reason: 'below', needs: ['filing_office'] },
  { given: { filing_office: '高新区社会事务局', region_code: '611021' }, on: '2022-03-01', then: 'unknown', reason: 'unknown', needs: ['filing_office'] },
  { given: { filing_office: '某省民政厅' }, on: '2010-05-04', then: 'unknown', reason: 'above', needs: ['filing_office'] },
  { given: { filing_office: '某市民政局' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['filing_office'] },
  { given: { filing_office: '县民政局', region_code: '469081' }, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['region_code'] },
  { given: { states_filing: false }, on: '2010-05-04', then: 'unknown', reason: 'no-clause', needs: ['filing_office', 'region_code'] },
  { given: {}, on: '2010-05-04', then: 'unknown', reason: 'unknown', needs: ['filing_office', 'region_code'] },
  { given: { filing_office: '区民政局', region_code: '110101' }, on: '2010-05-04', then: 'pass' },
  { given: { filing_office: '区民政局', region_code: '341520' }, on: '2010-05-04', then: 'pass' },
  { given: { filing_office: '县民政局', region_code: '341521' }, on: '2010-05-04', then: 'pass' },
  { given: { filing_office: '县民政局', region_code: '341580' }, on: '2010-05-04', then: 'pass' },
  { given: { filing_office: '区民政局', region_code: '洛南县0110' }, on: '2010-05-04', then: 'unknown', needs: ['region_code'] },
];
