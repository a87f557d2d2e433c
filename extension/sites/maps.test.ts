import { describe, expect, it } from 'vitest';
import type { MappedForm } from '../../core/recognise/site-map.ts';
import { mapKeyOf } from './map-key.ts';
import { writeSite } from './list.ts';
import { dropEntry, importMap, keepEntry, learnForm, readSiteMap, undoImport } from './maps.ts';
import { disableSite } from './switch.ts';
import { testBrowser } from './testing/browser.ts';

const site = 'http://localhost:8365';
const other = 'http://localhost:9000';
const form = (title: string, ...fields: readonly MappedForm['controls'][number]['field'][]): MappedForm => ({
  title: [],
  labels: [title],
  controls: fields.map((field, i) => ({ name: `n${i}`, id: '', label: `栏${i}`, section: '', kind: 'text', place: 1, of: 1, field, whose: 'self' })),
});
const fields = async (browser: ReturnType<typeof testBrowser>): Promise<unknown> => (await readSiteMap(browser, site)).map?.forms.map((f) => f.controls.map((c) => c.field)) ?? null;
const switchedOn = async () => {
  const browser = testBrowser();
  await writeSite(browser, site, { place: null, language: 'zh' });
  return browser;
};

describe('what is said of a site’s controls', () => {
  it('is kept form by form, and gone when nothing is said any more', async () => {
    const browser = await switchedOn();
    await learnForm(browser, site, form('甲', 'birth'));
    await learnForm(browser, site, form('乙', 'name'));
    await learnForm(browser, site, form('甲', 'age'));
    expect(await fields(browser)).toEqual([['name'], ['age']]);
    await learnForm(browser, site, form('甲'));
    await learnForm(browser, site, form('乙'));
    expect(await browser.storage.local.get(mapKeyOf(site))).toEqual({});
  });

  it('comes in from a file for this site, whosever it was, and goes out again with what was said since', async () => {
    const browser = await switchedOn();
    await learnForm(browser, site, form('甲', 'birth'));
    await importMap(browser, site, { origin: other, forms: [form('甲', 'age'), form('丙', 'remark')] });
    expect((await readSiteMap(browser, site)).map?.origin).toBe(site);
    expect(await fields(browser)).toEqual([['age'], ['remark']]);
    await learnForm(browser, site, form('乙', 'name'));
    await undoImport(browser, site);
    expect(await fields(browser)).toEqual([['birth'], ['name']]);
    expect((await readSiteMap(browser, site)).before).toBeUndefined();
    await undoImport(browser, site);
    expect(await fields(browser)).toEqual([['birth'], ['name']]);
  });

  it('is not kept for a site that is off, and goes with the site', async () => {
    const browser = await switchedOn();
    await learnForm(browser, other, form('甲', 'birth'));
    expect(await browser.storage.local.get(mapKeyOf(other))).toEqual({});
    await learnForm(browser, site, form('甲', 'birth'));
    await disableSite(browser, site);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('is none where storage holds something else, or another site’s', async () => {
    const browser = await switchedOn();
    for (const bad of [1, [], { map: { origin: other, forms: [] } }, { map: { origin: site, forms: [{}] } }, { map: 'x', before: 1 }]) {
      await browser.storage.local.set({ [mapKeyOf(site)]: bad });
      expect((await readSiteMap(browser, site)).map).toBeNull();
    }
  });
});

describe('one entry', () => {
  it('is forgotten and comes back, and the others stay', async () => {
    const browser = await switchedOn();
    const said = form('甲', 'birth', 'remark');
    await learnForm(browser, site, said);
    await dropEntry(browser, site, said, said.controls[0]!);
    expect(await fields(browser)).toEqual([['remark']]);
    await keepEntry(browser, site, said, said.controls[0]!);
    expect(await fields(browser)).toEqual([['remark', 'birth']]);
  });

  it('that was the last takes its form with it and comes back as well; undoing an import does not bring it back', async () => {
    const browser = await switchedOn();
    const said = form('甲', 'birth');
    await learnForm(browser, site, said);
    await importMap(browser, site, { origin: site, forms: [form('甲', 'age')] });
    await dropEntry(browser, site, said, said.controls[0]!);
    expect(await fields(browser)).toBeNull();
    await undoImport(browser, site);
    expect(await fields(browser)).toBeNull();
    await keepEntry(browser, site, said, said.controls[0]!);
    expect(await fields(browser)).toEqual([['birth']]);
  });
});
