import type { Language } from '../../core/model/field-spec.ts';
import { lockedBy, type Policy, type PolicyKey } from '../managed/policy.ts';
import { hostOf } from '../sites/origin.ts';
import { placeOfCode } from '../sites/places.ts';
import type { Sight } from './desk.ts';
import { say, type WordKey } from './words.ts';

const labels = { sites: 'policySites', maps: 'policyMaps', county: 'policyCounty', language: 'policyLanguage', welcomePage: 'policyWelcome' } as const satisfies Record<PolicyKey, WordKey>;

const placeName = (code: string, language: Language): string => {
  const place = placeOfCode(code);
  return place === null ? code : place.within === null ? `${place.name[language]} ${code}` : code;
};

const valueOf = (policy: Policy, key: PolicyKey, language: Language): readonly string[] => {
  switch (key) {
    case 'sites':
      return [...policy.sites].map(([origin, county]) => (county === null ? hostOf(origin) : `${hostOf(origin)} · ${placeName(county, language)}`));
    case 'maps':
      return [...policy.maps.keys()].map(hostOf);
    case 'county':
      return policy.county === null ? [] : [placeName(policy.county, language)];
    case 'language':
      return policy.language === null ? [] : [policy.language === 'zh' ? '中文' : 'English'];
    case 'welcomePage':
      return [say(language, 'policyOff')];
  }
};

/** What an administrator has set, shown and locked; and what was set in vain. */
export const Administration = ({ sight: { policy, preferences } }: { readonly sight: Sight }) => {
  const { language } = preferences;
  const locked = lockedBy(policy);
  return (
    <>
      <p>{say(language, locked.length === 0 && policy.faults.length === 0 ? 'notManaged' : 'managed')}</p>
      {locked.length > 0 && (
        <dl class="facts">
          {locked.map((key) => (
            <div key={key}>
              <dt>
                <span class="locked">{say(language, labels[key])}</span>
              </dt>
              <dd>
                {valueOf(policy, key, language).map((value) => (
                  <div key={value}>{value}</div>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {policy.faults.length > 0 && (
        <p class="warn">
          {say(language, 'faults')} {policy.faults.join('、')}
        </p>
      )}
    </>
  );
};
