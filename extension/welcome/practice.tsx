import { useEffect, useState } from 'preact/hooks';
import { createOverlay } from '../../widgets/overlay/overlay.ts';
import { startGuard, type GuardStatus } from '../../widgets/guard/guard.ts';
import { askBackground } from '../checks/background-desk.ts';
import { localDay } from '../checks/today.ts';
import type { Preferences } from '../ui/preferences.ts';
import { person } from './practice-case.ts';
import { PracticeForm } from './practice-form.tsx';
import { say, sayLeft } from './words.ts';

/** The form to try it on: the same guard as on a site, with no permission, since the page is our own. */
export const Practice = ({ preferences: { language, county } }: { readonly preferences: Preferences }) => {
  const [status, setStatus] = useState<GuardStatus | null>(null);
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    const guard = startGuard(document, {
      language,
      desk: askBackground(() => ({ place: county, language, today: localDay(new Date()) })),
      openOverlay: async (where, events) => createOverlay(where, events),
      onStatus: setStatus,
    });
    return () => guard.stop();
  }, [language, county]);
  const wrong = status?.wrong ?? 0;
  return (
    <div class="try">
      <div class="aside">
        <ol>
          <li>{say(language, 'task1')}</li>
          <li>{say(language, 'task2')}</li>
          <li>{say(language, 'task3')}</li>
          <li>{say(language, 'task4')}</li>
        </ol>
        <div class="card" lang="zh-CN">
          <p>{say(language, 'card')}</p>
          <p>姓名 {person.name}</p>
          <p>性别 男</p>
          <p>出生 1882年2月3日</p>
          <p class="number">{person.idNumber}</p>
        </div>
        <p role="status" class={status !== null && wrong === 0 ? 'good' : ''}>
          {status === null ? '' : wrong > 0 ? sayLeft(language, wrong) : say(language, 'done')} {saved ? say(language, 'saved') : ''}
        </p>
      </div>
      <PracticeForm onSave={() => setSaved(true)} />
    </div>
  );
};
