import type { Policy } from '../managed/policy.ts';
import { choose, speak, type Preferences } from '../ui/preferences.ts';
import { placeOfCode } from '../sites/places.ts';
import { CountySearch } from './county-search.tsx';
import { say } from './words.ts';

interface Props {
  readonly preferences: Preferences;
  readonly policy: Policy;
}

const languages = [
  { id: 'zh', label: '中文', tag: 'zh-CN' },
  { id: 'en', label: 'English', tag: 'en' },
] as const;

/** What is asked once: the language and the county. What an administrator has set is shown and not asked. */
export const SetUp = ({ preferences: { language, county }, policy }: Props) => (
  <div class="set-up">
    <fieldset disabled={policy.language !== null}>
      <legend>{say(language, 'language')}</legend>
      <div class="row">
        {languages.map(({ id, label, tag }) => (
          <label key={id} lang={tag}>
            <input type="radio" name="language" checked={language === id} onChange={() => void speak(id)} /> {label}
          </label>
        ))}
      </div>
      {policy.language !== null && <p class="locked">{say(language, 'locked')}</p>}
    </fieldset>
    {policy.county === null ? (
      <CountySearch county={county} language={language} onChoose={(code) => void choose({ county: code })} />
    ) : (
      <div>
        <p>{say(language, 'county')}</p>
        <p>
          <b>{placeOfCode(policy.county)?.name[language] ?? policy.county}</b> <span class="locked">{say(language, 'locked')}</span>
        </p>
      </div>
    )}
  </div>
);
