import { mapFrom } from '../../core/recognise/site-map/stored.ts';
import type { SiteMap } from '../../core/recognise/site-map.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { isOrigin, originOf, type Origin } from '../sites/origin.ts';
import { isLanguage, isPlace } from '../sites/settings.ts';

/** What the administrator of the computers has set. The person at the desk sees it and can't change it. */
export interface Policy {
  /** Sites that are to be on, once the browser's permission is given, with a county where one is set for the site. */
  readonly sites: ReadonlyMap<Origin, string | null>;
  /** By the site that each is for. */
  readonly maps: ReadonlyMap<Origin, SiteMap>;
  /** Region code of the county of all sites that have none of their own here; null = whoever works there chooses. */
  readonly county: string | null;
  /** null = whoever works there chooses. */
  readonly language: Language | null;
  /** Whether the page for the first run opens by itself. */
  readonly welcomePage: boolean;
  /** What was set and is not as it should be, and so without effect: `sites/2`, `county`. */
  readonly faults: readonly string[];
}

/** The keys of a policy, as `managed-schema.json` has them. */
export const policyKeys = ['sites', 'maps', 'county', 'language', 'welcomePage'] as const;
export type PolicyKey = (typeof policyKeys)[number];

const most = 200;

/** What a control of a map may leave out, as in a file of it. */
const plainControl = { whose: 'self', label: '', section: '', name: '', id: '', kind: 'text', place: 1, of: 1 };

type Members = Readonly<Record<string, unknown>>;
const membersOf = (value: unknown): Members | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : null);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, most) : []);

/** A map as its file has it. An administrator's word is a file's: the page may still speak against it. */
function mapOf(value: unknown): SiteMap | null {
  const map = membersOf(value);
  if (map === null) return null;
  const forms = listOf(map['forms']).map((form) => {
    const { title = [], labels = [], controls } = membersOf(form) ?? {};
    return { title, labels, controls: listOf(controls).map((control) => ({ ...plainControl, ...membersOf(control), confirmed: undefined })) };
  });
  return mapFrom({ origin: map['origin'], forms });
}

/** Reads a policy from the browser's managed storage; what is not as it should be has no effect and is named. */
export function readPolicy(value: unknown): Policy {
  const said = membersOf(value) ?? {};
  const faults: string[] = [];
  const taken = <T>(key: PolicyKey, fits: (v: unknown) => v is T): T | null => {
    const v = said[key];
    if (v === undefined) return null;
    if (fits(v)) return v;
    faults.push(key);
    return null;
  };
  const sites = new Map<Origin, string | null>();
  for (const [i, item] of listOf(said['sites']).entries()) {
    const { address, county = null } = membersOf(item) ?? {};
    const origin = typeof address === 'string' ? originOf(address) : null;
    if (origin === null || !isOrigin(origin) || !isPlace(county)) faults.push(`sites/${i + 1}`);
    else sites.set(origin, county);
  }
  const maps = new Map<Origin, SiteMap>();
  for (const [i, item] of listOf(said['maps']).entries()) {
    const map = mapOf(item);
    if (map === null) faults.push(`maps/${i + 1}`);
    else maps.set(map.origin, map);
  }
  for (const key of ['sites', 'maps'] as const) if (said[key] !== undefined && !Array.isArray(said[key])) faults.push(key);
  return {
    sites,
    maps,
    county: taken('county', (v): v is string => v !== null && isPlace(v)),
    language: taken('language', isLanguage),
    welcomePage: taken('welcomePage', (v): v is boolean => typeof v === 'boolean') ?? true,
    faults,
  };
}

export const noPolicy: Policy = readPolicy({});

/** Which keys are set, and so locked. */
export const lockedBy = (policy: Policy): readonly PolicyKey[] =>
  policyKeys.filter((key) => {
    const set = policy[key];
    return typeof set === 'object' ? set !== null && set.size > 0 : key === 'welcomePage' ? !policy.welcomePage : set !== null;
  });

/** The county that is set for a site; null where whoever works there chooses. */
export const countyOf = (policy: Policy, origin: Origin): string | null => policy.sites.get(origin) ?? policy.county;
