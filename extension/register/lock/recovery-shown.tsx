import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/model/field-spec.ts';
import { saveFile } from '../../ui/save-file.ts';
import { say } from '../words.ts';

/** The recovery code, once; she goes on when she has it. */
export const RecoveryShown = ({ code, language, onKept }: { readonly code: string; readonly language: Language; onKept(): void }): VNode => {
  const [kept, setKept] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="gate" aria-labelledby="code-name">
      <h2 id="code-name" ref={heading} tabindex={-1}>
        {say(language, 'codeTitle')}
      </h2>
      <p>{say(language, 'codeNote')}</p>
      <p class="code">{code}</p>
      <button type="button" class="secondary" onClick={() => saveFile(`${say(language, 'name')}-${say(language, 'codeTitle')}.txt`, new Blob([`${say(language, 'name')} ${say(language, 'codeTitle')}\r\n${code}\r\n`], { type: 'text/plain;charset=utf-8' }))}>
        {say(language, 'saveCode')}
      </button>
      <label class="check">
        <input type="checkbox" checked={kept} onChange={(e) => setKept(e.currentTarget.checked)} />
        {say(language, 'codeKept')}
      </label>
      <button type="button" class="primary" disabled={!kept} onClick={onKept}>
        {say(language, 'go')}
      </button>
    </section>
  );
};
