import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { look, speak, version, watch, type Sight } from './desk.ts';
import { SiteOff } from './site-off.tsx';
import { SiteOn } from './site-on.tsx';
import { say, tagOf } from './words.ts';

const useSight = (): Sight | null => {
  const [sight, setSight] = useState<Sight | null>(null);
  useEffect(() => {
    let newest = 0;
    const refresh = (): void => {
      newest += 1;
      const mine = newest;
      void look().then((seen) => {
        if (mine === newest) setSight(seen);
      });
    };
    refresh();
    return watch(refresh);
  }, []);
  return sight;
};

const Body = ({ target, settings, language, tally, kept }: Sight) => {
  if (target.kind === 'closed') return <p class="plain">{say(language, 'closed')}</p>;
  return settings === null ? (
    <SiteOff origin={target.origin} language={language} />
  ) : (
    <SiteOn origin={target.origin} settings={settings} tally={tally} tab={target.tab} kept={kept} language={language} />
  );
};

const Foot = ({ language }: { language: Language }) => (
  <footer>
    <span>
      {say(language, 'offline')}
      <span class="dot" aria-hidden="true">
        ·
      </span>
      {say(language, 'version')} {version()}
    </span>
    <button
      type="button"
      class="quiet"
      lang={language === 'zh' ? 'en' : 'zh-CN'}
      onClick={() => void speak(language === 'zh' ? 'en' : 'zh')}
    >
      {language === 'zh' ? 'English' : '中文'}
    </button>
  </footer>
);

export const Popup = () => {
  const sight = useSight();
  const language = sight?.language ?? 'zh';
  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.title = say(language, 'name');
  }, [language]);
  if (sight === null) return null;
  return (
    <>
      <header>
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>{say(language, 'name')}</h1>
      </header>
      <main>
        <Body {...sight} />
      </main>
      <Foot language={language} />
    </>
  );
};
