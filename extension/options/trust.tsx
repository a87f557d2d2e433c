import { useEffect, useState } from 'preact/hooks';
import type { Sight } from './desk.ts';
import type { Found } from './find.ts';
import { reasonOf } from './reasons.ts';
import { say, sayKept, sayRequests } from './words.ts';

/** What this page has asked of any network, by the browser's own list; its own files are no network. */
const requestsMade = (): number => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(`${location.origin}/`)).length;

/** What the extension may, what it sent, what it keeps: each figure read from the browser as it is now. */
export const Trust = ({ sight: { preferences, permissions, hosts, sites, bytes, version }, found }: { readonly sight: Sight; readonly found: Found }) => {
  const { language } = preferences;
  const [requests, setRequests] = useState(requestsMade);
  useEffect(() => setRequests(requestsMade()));
  const on = sites.filter(({ settings }) => settings !== null);
  const entries = on.reduce((n, { map }) => n + (map?.forms.reduce((m, form) => m + form.controls.length, 0) ?? 0), 0);
  return (
    <>
      {found.block('trust', 'permissions') && (
        <div>
          <h3>{say(language, 'permissions')}</h3>
          <ul>
            {permissions.map((permission) => (
              <li key={permission}>{reasonOf(permission, language)}</li>
            ))}
            <li>
              {say(language, hosts.length === 0 ? 'noHosts' : 'hosts')}
              {hosts.length > 0 && (
                <ul dir="ltr">
                  {hosts.map((host) => (
                    <li key={host}>{host}</li>
                  ))}
                </ul>
              )}
            </li>
          </ul>
        </div>
      )}
      {found.block('trust', 'requests') && (
        <div>
          <h3>{say(language, 'requests')}</h3>
          <p>{sayRequests(language, requests)}</p>
          <p class="note">{say(language, 'requestsNote')}</p>
        </div>
      )}
      {found.block('trust', 'kept') && (
        <div>
          <h3>{say(language, 'kept')}</h3>
          <p>{sayKept(language, on.length, entries, bytes)}</p>
          <p class="note">{say(language, 'keptNote')}</p>
        </div>
      )}
      {found.block('trust', 'about') && (
        <div>
          <h3>{say(language, 'about')}</h3>
          <p>{version}</p>
          <p class="note">{say(language, 'licence')}</p>
        </div>
      )}
    </>
  );
};
