import { mapFrom } from '../../core/recognise/site-map/stored.ts';
import { sameForm } from '../../core/recognise/site-map/mark-form.ts';
import { putForm } from '../../core/recognise/site-map/correct.ts';
import { mergeMaps } from '../../core/recognise/site-map/merge-maps.ts';
import { controlKey, emptyMap, type FormMark, type MappedControl, type MappedForm, type SiteMap } from '../../core/recognise/site-map.ts';
import type { SitesApi } from './api.ts';
import { readKept, type KeptMap } from './kept-map.ts';
import { mapKeyOf, presetKeyOf } from './map-key.ts';
import { readSite } from './list.ts';
import type { Origin } from './origin.ts';

type Storage = Pick<SitesApi, 'storage'>;

const nothing: KeptMap = { map: null, before: undefined };

/** What is kept of a site's controls. */
export const readSiteMap = async (api: Storage, origin: Origin): Promise<KeptMap> => {
  const key = mapKeyOf(origin);
  return readKept((await api.storage.local.get(key))[key], origin);
};

/** What an administrator has set of a site's controls. */
export const readPreset = async (api: Storage, origin: Origin): Promise<SiteMap | null> => {
  const key = presetKeyOf(origin);
  const map = mapFrom((await api.storage.local.get(key))[key]);
  return map?.origin === origin ? map : null;
};

/** What its controls are read as: by the word of whoever works there before that of the administrator. */
export const readUsedMap = async (api: Storage, origin: Origin): Promise<SiteMap | null> => {
  const [{ map }, preset] = await Promise.all([readSiteMap(api, origin), readPreset(api, origin)]);
  return preset === null || map === null ? (map ?? preset) : mergeMaps(preset, map).map;
};

/** Nothing is kept for a site that is off. */
const keep = async (api: Storage, origin: Origin, change: (kept: KeptMap) => KeptMap): Promise<void> => {
  if ((await readSite(api, origin)) === null) return;
  const { map, before } = change(await readSiteMap(api, origin));
  const key = mapKeyOf(origin);
  if (map === null && before === undefined) await api.storage.local.remove(key);
  else await api.storage.local.set({ [key]: { map, ...(before === undefined ? {} : { before }) } });
};

const orNull = (map: SiteMap): SiteMap | null => (map.forms.length > 0 ? map : null);

/** Keeps what a clerk said of a form. What she says after an import stays when that is undone. */
export const learnForm = (api: Storage, origin: Origin, form: MappedForm): Promise<void> =>
  keep(api, origin, ({ map, before }) => ({
    map: orNull(putForm(map ?? emptyMap(origin), form)),
    before: before === undefined ? undefined : orNull(putForm(before ?? emptyMap(origin), form)),
  }));

/** Takes a map from a file into what is kept, and remembers what was there. */
export const importMap = (api: Storage, origin: Origin, map: SiteMap): Promise<void> =>
  keep(api, origin, (kept) => ({ map: orNull(mergeMaps(kept.map ?? emptyMap(origin), map).map), before: kept.map }));

/** Takes back the last import. */
export const undoImport = (api: Storage, origin: Origin): Promise<void> =>
  keep(api, origin, (kept) => (kept.before === undefined ? kept : { ...nothing, map: kept.before }));

/** A map with one entry of a form taken out, or put in. */
const withEntry = (map: SiteMap | null, origin: Origin, form: FormMark, entry: MappedControl, stays: boolean): SiteMap | null => {
  const all = map ?? emptyMap(origin);
  const known = sameForm(all.forms, form);
  const others = known?.controls.filter((c) => controlKey(c) !== controlKey(entry)) ?? [];
  const { title, labels } = known ?? form;
  return orNull(putForm(all, { title, labels, controls: stays ? [...others, entry] : others }));
};

/** Forgets what was said of one control, also where an import would be undone. */
export const dropEntry = (api: Storage, origin: Origin, form: FormMark, entry: MappedControl): Promise<void> =>
  keep(api, origin, ({ map, before }) => ({
    map: withEntry(map, origin, form, entry, false),
    before: before === undefined ? undefined : withEntry(before, origin, form, entry, false),
  }));

/** Puts it back. */
export const keepEntry = (api: Storage, origin: Origin, form: FormMark, entry: MappedControl): Promise<void> =>
  keep(api, origin, ({ map, before }) => ({ map: withEntry(map, origin, form, entry, true), before }));
