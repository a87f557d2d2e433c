import type { SiteMap } from '../../core/recognise/site-map.ts';
import type { Language } from '../../core/model/field-spec.ts';
import type { SitesApi } from '../sites/api.ts';
import { listSites, writeSite } from '../sites/list.ts';
import type { Origin } from '../sites/origin.ts';
import { presetKeyOf } from '../sites/map-key.ts';
import { sameSettings } from '../sites/settings.ts';
import { enableSite } from '../sites/switch.ts';
import { countyOf, type Policy } from './policy.ts';

/**
 * Brings what is kept in line with what the administrator has set: counties and languages of the sites that are on, the
 * maps that go before recognition, and the sites that the browser holds a permission for and that are to be on. What is
 * kept is what runs, so pages never wait for the browser's managed storage.
 * @param language of sites that are switched on by it, where none is set
 */
export const applyPolicy = async (api: SitesApi, policy: Policy, language: Language): Promise<void> => {
  await keepMaps(api, policy.maps);
  const on = await listSites(api);
  for (const [origin, settings] of on) {
    const locked = { place: countyOf(policy, origin) ?? settings.place, language: policy.language ?? settings.language };
    if (!sameSettings(locked, settings)) await writeSite(api, origin, locked);
  }
  for (const origin of policy.sites.keys()) {
    if (!on.has(origin)) await enableSite(api, origin, { place: countyOf(policy, origin), language: policy.language ?? language });
  }
};

async function keepMaps(api: Pick<SitesApi, 'storage'>, maps: ReadonlyMap<Origin, SiteMap>): Promise<void> {
  const kept = await api.storage.local.get(null);
  const wanted = new Map([...maps].map(([origin, map]) => [presetKeyOf(origin), map]));
  const gone = Object.keys(kept).filter((key) => key.startsWith(presetKeyOf('')) && !wanted.has(key));
  if (gone.length > 0) await api.storage.local.remove(gone);
  const changed = [...wanted].filter(([key, map]) => JSON.stringify(kept[key]) !== JSON.stringify(map));
  if (changed.length > 0) await api.storage.local.set(Object.fromEntries(changed));
}
