import { County } from '../popup/county.tsx';
import { choose, speak, textSizes } from '../ui/preferences.ts';
import type { Sight } from './desk.ts';
import type { Found } from './find.ts';
import { say } from './words.ts';

const languages = [
  { id: 'zh', label: '中文', tag: 'zh-CN' },
  { id: 'en', label: 'English', tag: 'en' },
] as const;

export const Appearance = ({ sight: { policy, preferences }, found }: { readonly sight: Sight; readonly found: Found }) => {
  const { language, text, county } = preferences;
  return (
    <>
      {found.block('appearance', 'language') && (
        <fieldset disabled={policy.language !== null}>
          <legend>{say(language, 'language')}</legend>
          <div class="choices">
            {languages.map(({ id, label, tag }) => (
              <label key={id} lang={tag}>
                <input type="radio" name="language" checked={language === id} onChange={() => void speak(id)} /> {label}
              </label>
            ))}
          </div>
          {policy.language === null ? <p class="note">{say(language, 'languageNote')}</p> : <p class="locked">{say(language, 'locked')}</p>}
        </fieldset>
      )}
      {found.block('appearance', 'text') && (
        <fieldset>
          <legend>{say(language, 'text')}</legend>
          <div class="choices">
            {textSizes.map((size) => (
              <label key={size}>
                <input type="radio" name="text" checked={text === size} onChange={() => void choose({ text: size })} /> {say(language, size)}
              </label>
            ))}
          </div>
          <p class="note">{say(language, 'textNote')}</p>
        </fieldset>
      )}
      {found.block('appearance', 'county') && (
        <div>
          <County place={county} label={say(language, 'defaultCounty')} language={language} locked={policy.county !== null} onChoose={(code) => void choose({ county: code })} />
          <p class="note">{say(language, 'defaultCountyNote')}</p>
        </div>
      )}
    </>
  );
};
