import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHROMIUM_ID, FIREFOX_ID, manifestFor, mendManifest } from './manifest.ts';

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (family) => {
  const manifest: Record<string, unknown> = manifestFor(family);

  it('asks for nothing at install that a browser warns of', () => {
    expect(manifest['permissions']).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });

  it.each(['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable', 'optional_permissions'])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('lets its own pages load only what it ships', () => {
    const policy = (manifest['content_security_policy'] as { extension_pages: string }).extension_pages;
    expect(policy).toBe("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'");
  });
});

it('fixes the id that Chromium derives from the key', () => {
  const key = (manifestFor('chromium') as { key: string }).key;
  const hex = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  expect(hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))).toBe(CHROMIUM_ID);
});

it('tells Firefox its id and that nothing is collected', () => {
  expect(manifestFor('firefox')).toMatchObject({
    browser_specific_settings: { gecko: { id: FIREFOX_ID, data_collection_permissions: { required: ['none'] } } },
  });
  expect(manifestFor('firefox')).not.toHaveProperty('key');
});

it('mends what WXT writes, and hides no script that runs without being switched on', () => {
  const built = { action: { default_title: '五保助手' }, sidebar_action: { default_title: '五保助手' }, content_scripts: [] as unknown[] };
  mendManifest(built);
  expect(built).toEqual({ action: { default_title: '__MSG_name__' }, sidebar_action: { default_title: '__MSG_name__' } });
  const leaking = { content_scripts: [{}] };
  mendManifest(leaking);
  expect(leaking.content_scripts).toHaveLength(1);
});
