import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID } from '../manifest.ts';
import { countyOf, lockedBy, noPolicy, policyKeys, readPolicy } from './policy.ts';
import { policyIn } from './storage.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(resolve(import.meta.dirname, path), 'utf8'));
const inChromium = (read('../../docs/admin/chromium-policy.json') as Record<string, Record<string, Record<string, unknown>>>)['3rdparty']!['extensions']![CHROMIUM_ID];
const inFirefox = (read('../../docs/admin/firefox-policies.json') as { policies: Record<string, Record<string, Record<string, unknown>>> }).policies['3rdparty']!['Extensions']![FIREFOX_ID];

describe('the policy files to copy', () => {
  it('are the same for both browsers, without a fault, and set all there is to set', () => {
    expect(inFirefox).toEqual(inChromium);
    const policy = readPolicy(inChromium);
    expect(policy.faults).toEqual([]);
    expect(lockedBy(policy)).toEqual(policyKeys);
    expect(countyOf(policy, 'http://10.0.0.8:8080')).toBe('611021');
    expect(policy.maps.get('http://10.0.0.8:8080')?.forms[0]?.controls[0]).toMatchObject({ field: 'birth', whose: 'self', place: 1 });
  });

  it('and the schema knows each of their keys, and none that has no effect', () => {
    const { properties } = read('../public/managed-schema.json') as { properties: object };
    expect(Object.keys(properties).sort()).toEqual([...policyKeys].sort());
    const known = (schema: { properties?: Record<string, object>; items?: object } | undefined, value: unknown): void => {
      if (Array.isArray(value)) for (const item of value) known(schema?.items, item);
      else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) {
        expect(Object.keys(schema?.properties ?? {})).toContain(key);
        known(schema?.properties?.[key], inner);
      }
    };
    known(read('../public/managed-schema.json') as object, inChromium);
  });
});

describe('a policy', () => {
  it('has no effect where it is not as it should be, and says where', () => {
    const policy = readPolicy({ sites: [{ address: 'http://a.example/path' }, { address: 'file:///x' }, { address: 'http://b.example', county: 'x' }, 7], maps: [{}], county: '61', language: 'fr', welcomePage: 'no' });
    // A path says no more than the site; the browser takes it for that.
    expect([...policy.sites]).toEqual([['http://a.example', null]]);
    expect(policy.faults).toEqual(['sites/2', 'sites/3', 'sites/4', 'maps/1', 'county', 'language', 'welcomePage']);
    expect(lockedBy(policy)).toEqual(['sites']);
    expect(policy.welcomePage).toBe(true);
  });

  it('may be anything, and never breaks', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readPolicy(value)));
    const any = fc.anything();
    fc.assert(fc.property(fc.record({ sites: any, maps: fc.array(fc.record({ origin: any, forms: any })), county: any, language: any, welcomePage: any }), (value) => void readPolicy(value)));
    expect(lockedBy(readPolicy(null))).toEqual([]);
  });

  it('can’t confirm an entry that the page contradicts: nobody has seen it', () => {
    const [map] = JSON.parse(JSON.stringify(readPolicy(inChromium).maps.get('http://10.0.0.8:8080')?.forms)) as { controls: object[] }[];
    const claimed = readPolicy({ maps: [{ origin: 'http://a.example', forms: [{ ...map, controls: map!.controls.map((c) => ({ ...c, confirmed: true })) }] }] });
    expect(claimed.maps.get('http://a.example')?.forms[0]?.controls[0]).not.toHaveProperty('confirmed');
  });

  it('is none where the browser refuses to say', async () => {
    expect(await policyIn({ storage: { managed: { get: () => Promise.reject(new Error('Managed storage manifest not found')) } } })).toBe(noPolicy);
  });
});
