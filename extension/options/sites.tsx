import { countyOf } from '../managed/policy.ts';
import { pauseAll, type Sight } from './desk.ts';
import { SiteCard } from './site-card.tsx';
import { say } from './words.ts';

/** @param named the site that the page was opened for, null for none */
export const Sites = ({ sight: { sites, policy, preferences }, named }: { readonly sight: Sight; readonly named: string | null }) => {
  const { language } = preferences;
  if (sites.length === 0) return <p>{say(language, 'noSites')}</p>;
  return (
    <>
      {sites.map((site) => (
        <SiteCard key={site.origin} site={site} county={countyOf(policy, site.origin) ?? preferences.county} language={language} open={site.origin === named} />
      ))}
      {sites.filter(({ settings, pause }) => settings !== null && pause === 0).length > 1 && (
        <div class="acts">
          <button type="button" class="secondary" onClick={() => void pauseAll()}>
            {say(language, 'pauseAll')}
          </button>
        </div>
      )}
    </>
  );
};
