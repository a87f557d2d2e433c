import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { saySpace } from '../sentences.ts';
import { say } from '../words.ts';

interface Space {
  readonly used: number;
  readonly quota: number;
  readonly persisted: boolean;
}

async function look(): Promise<Space> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: usage, quota, persisted };
}

/** What the browser has room for, and whether it may evict the register. */
export const StorageSpace = ({ language }: { readonly language: Language }): VNode => {
  const [space, setSpace] = useState<Space | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => void look().then(setSpace, () => undefined), []);
  return (
    <section aria-labelledby="storage-name">
      <h3 id="storage-name">{say(language, 'storage')}</h3>
      {space && <p>{saySpace(language, space.used, space.quota)}</p>}
      {space && <p class={space.persisted ? 'note' : 'warn'}>{say(language, space.persisted ? 'persisted' : 'evictable')}</p>}
      {space && !space.persisted && (
        <div class="acts">
          <button
            type="button"
            class="secondary"
            onClick={() =>
              void navigator.storage.persist().then(async (kept) => {
                setRefused(!kept);
                setSpace(await look());
              })
            }
          >
            {say(language, 'persist')}
          </button>
          <span role="status">{refused ? say(language, 'refused') : ''}</span>
        </div>
      )}
    </section>
  );
};
