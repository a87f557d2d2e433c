import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly key?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

/** The id that Chromium derives from the public key in a built extension's manifest. */
export function chromiumId(folder: string): string {
  const { key } = manifestIn(folder);
  if (key === undefined) throw new Error(`The manifest in ${folder} has no key, so its id is not fixed`);
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (hex) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(hex, 16)));
}

/** The id of the add-on that the manifest gives Firefox. */
export function firefoxId(folder: string): string {
  const id = manifestIn(folder).browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`The manifest in ${folder} names no id for Firefox`);
  return id;
}
