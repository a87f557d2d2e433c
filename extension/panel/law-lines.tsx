import type { VNode } from 'preact';
import type { Language } from '../../core/model/field-spec.ts';
import { say } from './words.ts';

/** Where the law says it, a line each. */
export const LawLines = ({ law, language }: { readonly law: readonly string[]; readonly language: Language }): VNode | null =>
  law.length === 0 ? null : (
    <p class="law">
      <span class="tag">{say(language, 'lawOf')}</span> {law.join(language === 'zh' ? '；' : '; ')}
    </p>
  );
