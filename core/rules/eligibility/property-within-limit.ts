import { fields } from '../../model/fields.ts';
import { yes, type Answer, type Need } from '../../engine/answer.ts';
import { compute } from '../../engine/condition.ts';
import { cite, conclusion, type Example } from '../../engine/rule.ts';

/**
 * Property within what the place allows. The limits are the place's own: where the packs don't surely have them, only a
 * limit on the form, or property that no place minds, settles it. The places seen so far are of medium confidence.
 */
export default conclusion({
  id: 'eligibility/property-within-limit',
  about: 'property_fits',
  decides: 'property_within',
  from: '2016-10-10',
  to: null,
  law: [
    cite('determination-2016', '第六条', 'article 6', { to: '2021-07-01' }),
    cite('determination-2021', '第六条、第七条', 'articles 6 and 7', { from: '2021-07-01' }),
    cite('assistance-law-2026', '第二十三条', 'article 23', { from: '2026-07-01' }),
  ],
  title: { zh: '财产与当地限额', en: 'Property and the local limit' },
  when: compute(
    ['deposit', 'savings_limit', 'dibao_month', 'basic_amount', 'homes', 'vehicles', 'businesses'],
    ([deposit, onForm, dibao, standard, ...owned], [dibaoYears, standardYears, ...mosts]): Answer => {
      // Savings must be below the years of the minimum living standard, but may equal those of the support standard.
      const limits = [onForm, dibaoYears.known && dibao !== null ? dibaoYears.value * 12 * dibao - 1 : null, standardYears.known && standard !== null ? standardYears.value * 12 * standard : null];
      const limit = limits.find((l) => l !== null) ?? null;
      const needs: Need[] = [];
      if (deposit === null) needs.push('deposit');
      if (limit === null && deposit !== 0) {
        needs.push('savings_limit');
        if (dibaoYears.known) needs.push('dibao_month');
        if (standardYears.known) needs.push('basic_amount');
      } else if (deposit !== null && limit !== null && deposit > limit) return { is: 0, reason: 'savings', facts: { deposit: { yuan: deposit }, limit: { yuan: limit } } };
      // One home, no vehicle and no business pass everywhere; more is for the place to say.
      const harmless = [1, 0, 0];
      const keys = ['homes', 'vehicles', 'businesses'] as const;
      for (const [i, key] of keys.entries()) {
        const [n, most] = [owned[i] ?? null, mosts[i]];
        if (n === null) needs.push(key);
        else if (most?.known && n > most.value) return { is: 0, reason: 'no', facts: { what: fields[key].label, n, most: most.value } };
        else if (!most?.known && n > harmless[i]!) needs.push(`pack:property.${key}`);
      }
      return needs.length > 0 ? { is: 1, needs } : yes;
    },
    ['property.savings.dibao-years', 'property.savings.standard-years', 'property.homes', 'property.vehicles', 'property.businesses'],
  ),
  words: {
    savings: { says: { zh: '金融资产{deposit}元，超过当地限额{limit}元。', en: 'Savings are {deposit} yuan; the local limit is {limit}.' } },
    no: { says: { zh: '{what}是{n}，超过当地上限{most}。', en: '{what}: {n}; the place allows {most}.' } },
  },
});

export const covers: readonly string[] = ['LOC-09', 'LOC-10'];

const harmless = { homes: 1, vehicles: 0, businesses: 0 } as const;

export const examples: readonly Example[] = [
  { given: { ...harmless, deposit: 100000, savings_limit: 100000 }, on: '2022-10-10', then: 'pass' },
  { given: { ...harmless, deposit: 0 }, on: '2022-10-10', then: 'pass' },
  { given: { deposit: 100001, savings_limit: 100000 }, on: '2018-10-10', then: 'fail', reason: 'savings' },
  { given: { ...harmless, deposit: 100 }, on: '2022-10-10', then: 'unknown', needs: ['savings_limit'] },
  { given: { homes: 2, vehicles: 1, businesses: 1, deposit: 0 }, on: '2022-10-10', place: '140100', then: 'unknown', needs: ['pack:property.homes', 'pack:property.vehicles', 'pack:property.businesses'] },
  { given: {}, on: '2022-10-10', then: 'unknown', needs: ['deposit', 'savings_limit', 'homes', 'vehicles', 'businesses'] },
];
