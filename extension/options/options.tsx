import { useEffect, useState } from 'preact/hooks';
import { RegisterLink } from '../register/link.tsx';
import { address } from '../ui/dress.ts';
import { useSight } from '../ui/use-sight.ts';
import { Administration } from './administration.tsx';
import { Appearance } from './appearance.tsx';
import { look } from './desk.ts';
import { Files } from './files.tsx';
import { find, sections, type SectionId } from './find.ts';
import { Sites } from './sites.tsx';
import { Trust } from './trust.tsx';
import { say } from './words.ts';

const ids = Object.keys(sections) as SectionId[];

/** The site that the page was opened for, as the popup names it in the address. */
const named = new URLSearchParams(location.search).get('site');

export const Options = () => {
  const sight = useSight(look);
  const [said, setSaid] = useState('');
  const { language, text } = sight?.preferences ?? { language: 'zh', text: 'normal' };
  useEffect(() => address(document, say(language, 'name'), language, text), [language, text]);
  if (sight === null) return null;
  const found = find(said, language);
  const shown = ids.filter((id) => found.section(id));
  const bodyOf = (id: SectionId) => {
    switch (id) {
      case 'sites':
        return <Sites sight={sight} named={named} />;
      case 'administration':
        return <Administration sight={sight} />;
      case 'appearance':
        return <Appearance sight={sight} found={found} />;
      case 'trust':
        return <Trust sight={sight} found={found} />;
      case 'files':
        return <Files sight={sight} found={found} />;
    }
  };
  return (
    <>
      <header>
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1>{say(language, 'name')}</h1>
        <RegisterLink language={language} />
        <input type="search" value={said} aria-label={say(language, 'search')} placeholder={say(language, 'search')} onInput={(event) => setSaid(event.currentTarget.value)} />
      </header>
      <div class="page">
        <nav aria-label={say(language, 'name')}>
          <ul>
            {shown.map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{say(language, id)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          <p role="status">{shown.length === 0 ? say(language, 'nothingFound') : ''}</p>
          {shown.map((id) => (
            <section key={id} id={id} aria-labelledby={`${id}-name`}>
              <h2 id={`${id}-name`}>{say(language, id)}</h2>
              {bodyOf(id)}
            </section>
          ))}
        </main>
      </div>
    </>
  );
};
