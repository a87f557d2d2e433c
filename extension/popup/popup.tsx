import { useEffect } from 'preact/hooks';
import { RegisterLink } from '../register/link.tsx';
import { address } from '../ui/dress.ts';
import { speak } from '../ui/preferences.ts';
import { useSight } from '../ui/use-sight.ts';
import { look, openOptions, version, type Sight } from './desk.ts';
import { SiteOff } from './site-off.tsx';
import { SiteOn } from './site-on.tsx';
import { say } from './words.ts';

const Body = ({ target, settings, preferences, policy, tally, pause, kept }: Sight) => {
  const { language } = preferences;
  if (target.kind === 'closed') return <p class="plain">{say(language, 'closed')}</p>;
  return settings === null ? (
    <SiteOff origin={target.origin} preferences={preferences} policy={policy} />
  ) : (
    <SiteOn origin={target.origin} settings={settings} policy={policy} tally={tally} pause={pause} tab={target.tab} kept={kept} language={language} />
  );
};

const Foot = ({ target, preferences: { language }, policy, settings }: Sight) => (
  <footer>
    <span>
      {say(language, 'offline')}
      <span class="dot" aria-hidden="true">
        ·
      </span>
      {say(language, 'version')} {version()}
    </span>
    <span>
      {policy.language === null && (
        <button
          type="button"
          class="quiet"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => void speak(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'English' : '中文'}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => void openOptions(target.kind === 'site' && settings !== null ? target.origin : null)}>
        {say(language, 'options')}
      </button>
    </span>
  </footer>
);

export const Popup = () => {
  const sight = useSight(look);
  const { language, text } = sight?.preferences ?? { language: 'zh', text: 'normal' };
  useEffect(() => address(document, say(language, 'name'), language, text), [language, text]);
  if (sight === null) return null;
  return (
    <>
      <header>
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>{say(language, 'name')}</h1>
        <RegisterLink language={language} />
      </header>
      <main>
        <Body {...sight} />
      </main>
      <Foot {...sight} />
    </>
  );
};
