import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import type { Facts } from '../../model/fields.ts';
import type { Figure, Pack } from '../../policy/pack.ts';
import { packSet } from '../../policy/pack-set.ts';
import { packs } from '../../policy/packs.ts';
import { rules } from '../all.ts';

const figure = (value: number): Figure[] => [{ value, per: null, from: '2021-07-01', to: null, lastSeen: null, source: 'own', note: null }];
const own: Pack = {
  place: '999901',
  name: { zh: '某县', en: 'A county' },
  within: '000000',
  sources: { own: { title: { zh: '本县规定', en: 'The county’s rule' }, where: { zh: '第一条', en: 'article 1' }, checkedOn: '2026-11-23' } },
  parameters: { 'property.savings.dibao-years': figure(3), 'property.homes': figure(2), 'property.vehicles': figure(1), 'property.businesses': figure(0) },
};
const standardYears: Pack = { ...own, place: '999902', parameters: { 'property.savings.standard-years': figure(3) } };
const engineFor = engines(rules, packSet([...packs.values(), own, standardYears]));

function verdict(place: string, facts: Facts): string {
  const engine = engineFor(place, '2022-10-10');
  const outcome = engine.outcomes(engine.open(facts, '2022-10-10')).find((o) => o.rule.id === 'eligibility/property-within-limit');
  return `${outcome?.is} ${outcome?.needs.join()}`.trim();
}

const owned = { homes: 2, vehicles: 1, businesses: 0, dibao_month: 40000, deposit: 1439999 } as const;

describe('property, in a place whose pack has its limits', () => {
  it('must stay below three years of the minimum living standard', () => {
    expect(verdict('999901', owned)).toBe('pass');
    expect(verdict('999901', { ...owned, deposit: 1440000 })).toBe('fail');
    expect(verdict('999901', { ...owned, dibao_month: null })).toBe('unknown savings_limit,dibao_month');
  });

  it('may reach three years of the support standard', () => {
    const few = { homes: 1, vehicles: 0, businesses: 0, basic_amount: 50000 } as const;
    expect(verdict('999902', { ...few, deposit: 1800000 })).toBe('pass');
    expect(verdict('999902', { ...few, deposit: 1800001 })).toBe('fail');
  });

  it('is over the limit with one home, vehicle or shop too many, whatever else is known', () => {
    expect(verdict('999901', { ...owned, homes: 3 })).toBe('fail');
    expect(verdict('999901', { vehicles: 2 })).toBe('fail');
    expect(verdict('999901', { ...owned, businesses: 1 })).toBe('fail');
  });
});
