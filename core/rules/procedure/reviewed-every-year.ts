import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { check, cite, type Example } from '../../engine/rule.ts';

/** The first whole year after the 2020 opinion, which says once a year; rows of earlier years are the certificate's. */
const firstDue = 2021;

/** A review a year, a row a year. Only years between the first row and the last can be missed: what is still to come is not known. */
export default check({
  id: 'procedure/reviewed-every-year',
  about: 'annual_reviews',
  from: '2006-03-01',
  to: null,
  law: [cite('assistance-opinion-2020', '第7项', 'point 7'), cite('assistance-law-2026', '第四十六条', 'article 46', { from: '2026-07-01' })],
  title: { zh: '每年年审', en: 'Reviewed every year' },
  when: compute(['annual_reviews'], ([reviews]): Answer => {
    if (reviews === null) return { is: 1, needs: ['annual_reviews'] };
    const blank = reviews.rows.flatMap((r, i): Need[] => (typeof r.year === 'number' ? [] : [`annual_reviews[${i}].year`]));
    const years = reviews.rows.flatMap((r) => r.year ?? []).sort((a, b) => a - b);
    const twice = years.find((y, i) => years[i + 1] === y);
    if (twice !== undefined) return { is: 1, reason: 'twice', needs: ['annual_reviews'], facts: { year: String(twice) } };
    if (blank.length > 0 || !reviews.complete || years.length === 0) return { is: 1, needs: reviews.complete && blank.length > 0 ? blank : ['annual_reviews', ...blank] };
    const first = years[0]!;
    // A year that is mistyped may lie far off.
    const span = Math.min(years.at(-1)! - first, 99);
    const missed = Array.from({ length: span }, (_, n) => first + n).filter((y) => !years.includes(y));
    if (missed.length === 0) return yes;
    const due = missed.find((y) => y >= firstDue);
    if (due !== undefined) return { is: 0, reason: 'missed', facts: { year: String(due) } };
    return { is: 1, reason: 'early', needs: ['annual_reviews'], facts: { year: String(missed[0]) } };
  }),
  words: {
    missed: {
      says: { zh: '{year}年没有年审记录，应每年核查一次。', en: 'No review in {year}; one a year is due.' },
      todo: { zh: '补录当年的年审；确未核查的，写明原因。', en: 'Enter it; if there was none, write down why.' },
    },
    early: { says: { zh: '{year}年没有年审记录；当时有无要求，由经办人核实。', en: 'No review in {year}; whether one was due then, a person must see.' } },
    twice: { says: { zh: '{year}年有两条年审记录，请核对。', en: 'Two reviews in {year}; look again.' } },
  },
});

export const covers = ['P20-01', 'L26-17', 'CERT-02'];

const years = (complete: boolean, ...of: readonly (number | null)[]) => ({ annual_reviews: { rows: of.map((year) => ({ year })), complete } });

export const examples: readonly Example[] = [
  { given: years(true, 2023, 2021, 2022), on: '2018-05-04', then: 'pass' },
  { given: years(true, 2020, 2022), on: '2018-05-04', then: 'fail', reason: 'missed' },
  { given: years(true, 2022, 2025), on: '2018-05-04', then: 'fail', reason: 'missed' },
  { given: years(true, 2018, 2020), on: '2018-05-04', then: 'unknown', reason: 'early', needs: ['annual_reviews'] },
  { given: years(true, 2018, 2022), on: '2018-05-04', then: 'fail', reason: 'missed' },
  { given: years(true, 2022, 2022), on: '2018-05-04', then: 'unknown', reason: 'twice', needs: ['annual_reviews'] },
  { given: years(true, 2022, null), on: '2018-05-04', then: 'unknown', needs: ['annual_reviews[1].year'] },
  { given: years(false, 2022, 2023), on: '2018-05-04', then: 'unknown', needs: ['annual_reviews'] },
  { given: years(false, 2022, 2024), on: '2018-05-04', then: 'unknown', needs: ['annual_reviews'] },
  { given: years(true), on: '2018-05-04', then: 'unknown', needs: ['annual_reviews'] },
  { given: {}, on: '2026-08-04', then: 'unknown', needs: ['annual_reviews'] },
  { given: years(true, 2019, 2021), on: '2018-05-04', then: 'unknown', reason: 'early', needs: ['annual_reviews'] },
  { given: years(true, 2024, 2022), on: '2018-05-04', then: 'fail', reason: 'missed' },
  { given: years(true, null, null), on: '2018-05-04', then: 'unknown', reason: 'unknown', needs: ['annual_reviews[0].year', 'annual_reviews[1].year'] },
  { given: years(true, 2017, 2019, 2022), on: '2018-05-04', then: 'fail', reason: 'missed' },
  { given: years(true, 2023), on: '2018-05-04', then: 'pass' },
];
