import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Language } from '../../core/model/field-spec.ts';
import type { FieldKey } from '../../core/model/fields.ts';
import type { FormField } from '../../core/model/form-fields.ts';
import { labelOf } from '../../core/model/spec-of.ts';
import { policyIn } from '../managed/storage.ts';
import { RegisterLink } from '../register/link.tsx';
import { hostOf } from '../sites/origin.ts';
import { address } from '../ui/dress.ts';
import { readPreferences } from '../ui/preferences.ts';
import { useSight } from '../ui/use-sight.ts';
import { followForms, namedTab, type Following } from './follow.ts';
import { noForms, ordered } from './forms.ts';
import { Secrets } from './said.tsx';
import { sections } from './sections.ts';
import type { SeenForm } from './seen.ts';
import { Tabs } from './tabs.tsx';
import { useLater } from './use-later.ts';
import { viewOf, type CaseView, type Tried, type TriedValue } from './view.ts';
import { say, sayForm, sayWent } from './words.ts';

const look = async () => readPreferences(await policyIn(browser));

interface CaseProps {
  readonly form: SeenForm;
  readonly language: Language;
  /** Which section is open: it stays so when she turns to another form. */
  readonly open: string;
  onOpen(id: string): void;
  go(field: FormField | null): void;
}

const Went = ({ field, language, onBack }: { readonly field: FormField | null; readonly language: Language; onBack(): void }): VNode => (
  <div class={field === null ? 'went unseen' : 'went'}>
    <span role="status">{field !== null && sayWent(language, labelOf(field, language))}</span>
    {field !== null && (
      <button type="button" class="small" onClick={onBack}>
        {say(language, 'back')}
      </button>
    )}
  </div>
);

/** One case. What is tried is of this form alone: another form or page begins anew. */
const Case = ({ form, language, open, onOpen, go }: CaseProps): VNode => {
  const [tried, setTried] = useState<Tried>(new Map());
  const [went, setWent] = useState<FormField | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const view: CaseView | null = useLater(() => viewOf(form, language), [form, language]);
  const { body: Body } = sections.find((s) => s.id === open) ?? sections[0]!;
  const tryOut = (field: FieldKey, value: TriedValue | null): void =>
    setTried((before) => {
      const next = new Map(before);
      if (value === null) next.delete(field);
      else next.set(field, value);
      return next;
    });
  const goTo = (field: FormField | null): void => {
    go(field);
    setWent(field);
  };
  return (
    <main>
      <Tabs
        open={open}
        language={language}
        onOpen={(id) => {
          onOpen(id);
          section.current?.scrollTo(0, 0);
        }}
      />
      <div ref={section} class="section" role="tabpanel" id="section" tabindex={0} aria-labelledby={`tab-${open}`}>
        {view === null ? (
          <p class="plain">{say(language, 'working')}</p>
        ) : (
          <Secrets.Provider value={view.secrets}>
            <Body view={view} language={language} tried={tried} goTo={goTo} tryOut={tryOut} />
          </Secrets.Provider>
        )}
      </div>
      <Went field={went} language={language} onBack={() => goTo(null)} />
    </main>
  );
};

const Nothing = ({ language }: { readonly language: Language }): VNode => (
  <main class="empty">
    <p>{say(language, 'nothing')}</p>
    <p class="note">{say(language, 'nothingHow')}</p>
  </main>
);

export const Panel = (): VNode | null => {
  const preferences = useSight(look);
  const [forms, setForms] = useState(noForms);
  const [chosen, setChosen] = useState<number | null>(null);
  const [open, setOpen] = useState('case');
  const following = useRef<Following | null>(null);
  const { language, text } = preferences ?? { language: 'zh', text: 'normal' };
  useEffect(() => {
    following.current = followForms(browser, namedTab(location.search), setForms);
    return () => following.current?.stop();
  }, []);
  useEffect(() => address(document, say(language, 'title'), language, text), [language, text]);
  if (preferences === null) return null;
  const all = ordered(forms);
  const form = all.find((f) => f.frame === chosen) ?? all[0];
  return (
    <>
      <header>
        <img src="/icon/32.png" width="20" height="20" alt="" />
        <h1>{form ? hostOf(form.origin) : say(language, 'title')}</h1>
        <RegisterLink language={language} />
        {all.length > 1 && (
          <select aria-label={say(language, 'form')} value={form?.frame} onChange={(e) => setChosen(Number(e.currentTarget.value))}>
            {all.map((f, i) => (
              <option key={f.frame} value={f.frame}>
                {sayForm(language, i + 1, f.controls.length)}
              </option>
            ))}
          </select>
        )}
      </header>
      {form ? <Case key={`${form.tab} ${form.frame} ${form.document}`} form={form} language={language} open={open} onOpen={setOpen} go={(field) => following.current?.go(form, field)} /> : <Nothing language={language} />}
    </>
  );
};
