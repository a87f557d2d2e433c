import { describe, expect, it } from 'vitest';
import { readKept } from '../sites/kept-map.ts';
import { listSites, readSite, writeSite } from '../sites/list.ts';
import { learnForm, readPreset, readUsedMap } from '../sites/maps.ts';
import { disableSite } from '../sites/switch.ts';
import { testBrowser } from '../sites/testing/browser.ts';
import { applyPolicy } from './apply.ts';
import { noPolicy, readPolicy } from './policy.ts';

const portal = 'http://10.0.0.8:8080';
const other = 'https://other.example';
const entry = { field: 'birth', whose: 'self', label: '生日', section: '', name: 'sr', id: '', kind: 'text', place: 1, of: 1 } as const;
const form = (field: 'birth' | 'remark') => ({ title: [], labels: ['生日'], controls: [{ ...entry, field }] });
const map = { origin: portal, forms: [form('birth')] };

describe('a site of the administrator', () => {
  it('is on once the browser’s permission is there, and not before', async () => {
    const browser = testBrowser();
    const policy = readPolicy({ sites: [{ address: portal, county: '611021' }] });
    await applyPolicy(browser, policy, 'zh');
    expect(await readSite(browser, portal)).toBeNull();
    expect(browser.registered.size).toBe(0);
    browser.granted.add('http://10.0.0.8/*');
    await applyPolicy(browser, policy, 'en');
    expect(await readSite(browser, portal)).toEqual({ place: '611021', language: 'en' });
    expect(browser.registered.get('checks')?.matches).toEqual(['http://10.0.0.8/*']);
  });

  it('stays on, and is no longer locked, when the policy goes', async () => {
    const browser = testBrowser();
    browser.granted.add('http://10.0.0.8/*');
    await applyPolicy(browser, readPolicy({ sites: [{ address: portal }], county: '611021' }), 'zh');
    await applyPolicy(browser, noPolicy, 'zh');
    expect(await readSite(browser, portal)).toEqual({ place: '611021', language: 'zh' });
  });
});

it('a county and a language hold for every site that is on, but for its own county', async () => {
  const browser = testBrowser();
  await writeSite(browser, portal, { place: '370923', language: 'zh' });
  await writeSite(browser, other, { place: null, language: 'zh' });
  await applyPolicy(browser, readPolicy({ county: '611021', language: 'en', sites: [{ address: portal, county: '611000' }] }), 'zh');
  expect(Object.fromEntries(await listSites(browser))).toEqual({ [portal]: { place: '611000', language: 'en' }, [other]: { place: '611021', language: 'en' } });
});

describe('a map of the administrator', () => {
  it('is used behind her own word, goes into no map of hers, and goes with the policy', async () => {
    const browser = testBrowser();
    await writeSite(browser, portal, { place: null, language: 'zh' });
    await applyPolicy(browser, readPolicy({ maps: [map] }), 'zh');
    expect((await readUsedMap(browser, portal))?.forms[0]?.controls[0]?.field).toBe('birth');
    await learnForm(browser, portal, form('remark'));
    expect((await readUsedMap(browser, portal))?.forms[0]?.controls.map((c) => c.field)).toEqual(['remark']);
    await applyPolicy(browser, noPolicy, 'zh');
    expect(await readPreset(browser, portal)).toBeNull();
    expect((await readUsedMap(browser, portal))?.forms[0]?.controls.map((c) => c.field)).toEqual(['remark']);
  });

  it('changes nothing when nothing is new', async () => {
    const browser = testBrowser();
    await applyPolicy(browser, readPolicy({ maps: [map] }), 'zh');
    let writes = 0;
    const counting = { ...browser, storage: { ...browser.storage, local: { ...browser.storage.local, set: (items: Record<string, unknown>) => (writes++, browser.storage.local.set(items)) } } };
    await applyPolicy(counting, readPolicy({ maps: [map] }), 'zh');
    expect(writes).toBe(0);
  });

  it('outlives a site that is switched off, as nothing of hers does', async () => {
    const browser = testBrowser();
    await writeSite(browser, portal, { place: null, language: 'zh' });
    await learnForm(browser, portal, form('remark'));
    await applyPolicy(browser, readPolicy({ maps: [map] }), 'zh');
    await disableSite(browser, portal);
    const kept = await browser.storage.local.get(null);
    expect(Object.keys(kept)).toEqual([`preset:${portal}`]);
    expect(readKept(undefined, portal).map).toBeNull();
  });
});
