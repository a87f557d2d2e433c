import { describe, expect, it } from 'vitest';
import { engines } from '../../engine/engine.ts';
import type { Facts } from '../../model/fields.ts';
import { allPacks } from '../../policy/all-packs.ts';
import { rules } from '../all.ts';
import { henanForm, homeForm, modernForm, newForm, oldForm, soundForm, xishuiForm } from './testing/source-texts.ts';

const engineFor = engines(rules, allPacks);

/** What is said of an agreement: whatever fails, and whatever is asked for a reason of its own. */
function found(facts: Facts, day: string): Record<string, string> {
  const engine = engineFor(facts.region_code ?? '000000', day, 'agreement');
  const told = engine.outcomes(engine.open(facts, day)).filter((o) => o.is === 'fail' || (o.is === 'unknown' && o.answer.reason !== undefined));
  return Object.fromEntries(told.map((o) => [o.rule.id.replace('agreement/', ''), `${o.is} ${o.answer.reason ?? ''}`.trim()]));
}

describe('the newer form of the source material', () => {
  it('has the faults that were found by hand, and no other', () => {
    expect(found(newForm, '2010-05-04')).toEqual({
      'preamble-names-every-party': 'fail', // B03
      'group-stated': 'fail', // B04
      'land-not-called-owned': 'fail', // B06
      'recipient-disposes-of-property': 'unknown consent', // B07
      'village-does-not-decide': 'fail', // B09
      'copies-go-to-the-parties': 'fail', // B12
      'effective-on-last-signature': 'unknown few-dates', // B13
      'essentials-stated': 'fail', // B14
      'township-with-village-or-home-2006': 'fail office', // B14
    });
  });
});

describe('the older form of the source material', () => {
  it('has its own faults, those of the words that the newer one took over, and no other', () => {
    expect(found(oldForm, '2010-05-04')).toEqual({
      'copies-suffice': 'fail', // C02: a clause for four, three sign
      'copies-go-to-the-parties': 'unknown stranger', // C02: the township holds and does not sign
      'no-children-not-no-supporter': 'fail', // C03
      'unable-supporters-covered': 'fail', // C04
      'regulation-titles': 'fail misnamed', // C05
      'filed-at-county-level': 'unknown no-clause', // C07
      'carer-is-supervised': 'unknown nobody', // C07
      'every-party-signs': 'unknown no-fingerprint', // C07
      'organisations-seal': 'unknown unsealed', // C07
      'group-stated': 'fail', // the words of B04
      'land-not-called-owned': 'fail', // the words of B06
      'recipient-disposes-of-property': 'unknown consent', // the words of B07
      'effective-on-last-signature': 'unknown few-dates', // the words of B13
      'essentials-stated': 'fail', // the words of B14
      'township-with-village-or-home-2006': 'fail', // the words of B14
    });
  });
});

describe('the other models', () => {
  it('fail where they were found to, and nowhere else', () => {
    expect(found(homeForm, '2010-05-04')).toEqual({ 'township-with-village-or-home-2006': 'fail', 'duties-are-of-parties': 'fail' });
    expect(found(henanForm, '2010-05-04')).toEqual({ 'township-with-village-or-home-2006': 'fail', 'recipient-disposes-of-property': 'fail' });
    expect(found(xishuiForm, '2022-03-01')).toEqual({});
    expect(found(modernForm, '2026-08-03')).toEqual({});
  });
});

describe('a sound agreement', () => {
  it('raises nothing, whole or with any field or row left blank', () => {
    expect(found(soundForm, '2010-05-06')).toEqual({});
    expect(found(soundForm, '2026-08-03')).toEqual({});
    for (const hidden of Object.keys(soundForm)) expect(found({ ...soundForm, [hidden]: null }, '2010-05-06'), hidden).toEqual({});
  });

  it('passes every check that applies but for what the packs lack', () => {
    const engine = engineFor('611021', '2010-05-06', 'agreement');
    const open = engine.outcomes(engine.open(soundForm, '2010-05-06')).filter((o) => o.is === 'unknown');
    expect(open.map((o) => [o.rule.id, o.needs])).toEqual([['agreement/amount-meets-standard', ['pack:standard.rural.home-based']]]);
  });
});
