import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../../core/model/field-spec.ts';
import { sections } from './sections.ts';
import { say } from './words.ts';

interface Props {
  readonly open: string;
  readonly language: Language;
  onOpen(id: string): void;
}

const step: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: (at, of) => (at + 1) % of,
  ArrowLeft: (at, of) => (at + of - 1) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

/** The tabs of the sections: one stop of the Tab key, the arrows go between them. */
export const Tabs = ({ open, language, onOpen }: Props): VNode => {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = step[event.key]?.(sections.findIndex((s) => s.id === open), sections.length);
    const section = to === undefined ? undefined : sections[to];
    if (section === undefined || to === undefined) return;
    event.preventDefault();
    onOpen(section.id);
    (list.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={say(language, 'sections')} onKeyDown={onKeyDown}>
      {sections.map(({ id, name }) => (
        <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={id === open} aria-controls="section" tabindex={id === open ? 0 : -1} onClick={() => onOpen(id)}>
          {say(language, name)}
        </button>
      ))}
    </div>
  );
};
