import { useState } from 'preact/hooks';
import { forgetPreferences } from '../ui/preferences.ts';
import { saveJson } from '../ui/save-file.ts';
import { Confirm } from './confirm.tsx';
import { resetAll, settingsOf, type Sight } from './desk.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Found } from './find.ts';
import { ImportSettings } from './import-settings.tsx';
import { writeSettings } from './settings-file.ts';
import { say } from './words.ts';

/** Settings out and in, what helpers need to know, and everything as it was at first. */
export const Files = ({ sight, found }: { readonly sight: Sight; readonly found: Found }) => {
  const { language } = sight.preferences;
  const [done, setDone] = useState(false);
  return (
    <>
      {found.block('files', 'settings') && (
        <div>
          <h3>{say(language, 'settingsFile')}</h3>
          <p class="note">{say(language, 'settingsFileNote')}</p>
          <div class="acts">
            <button type="button" class="secondary" onClick={() => saveJson('wubao-settings.json', writeSettings(settingsOf(sight)))}>
              {say(language, 'export')}
            </button>
            <ImportSettings sight={sight} />
          </div>
        </div>
      )}
      {found.block('files', 'diagnostics') && (
        <div>
          <h3>{say(language, 'diagnostics')}</h3>
          <p class="note">{say(language, 'diagnosticsNote')}</p>
          <div class="acts">
            <button type="button" class="secondary" onClick={() => saveJson('wubao-diagnostics.json', diagnosticsOf(sight))}>
              {say(language, 'exportDiagnostics')}
            </button>
          </div>
        </div>
      )}
      {found.block('files', 'reset') && (
        <div>
          <h3>{say(language, 'reset')}</h3>
          <div class="acts">
            <button type="button" class="secondary" onClick={() => void forgetPreferences().then(() => setDone(true))}>
              {say(language, 'resetAppearance')}
            </button>
            <Confirm
              label={say(language, 'resetAll')}
              ask={say(language, 'resetAllAsk')}
              yes={say(language, 'resetAllYes')}
              language={language}
              onYes={() => resetAll(sight).then(() => setDone(true))}
            />
          </div>
          <p class="note" role="status">
            {done ? say(language, 'resetDone') : ''}
          </p>
          <p>
            <a href="/welcome.html">{say(language, 'welcomeAgain')}</a>
          </p>
        </div>
      )}
    </>
  );
};
