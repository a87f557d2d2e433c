import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { yuan } from '../../core/format/money.ts';
import { allPacks } from '../../core/policy/all-packs.ts';
import { amountBy, areasOf, supportAmount, type AmountResult, type Area, type SupportMode } from '../../core/policy/amount.ts';
import type { CareLevel } from '../../core/policy/impact.ts';
import { careKey } from '../../core/policy/rise.ts';
import { resolve } from '../../core/policy/resolve.ts';
import { labelOf, specOf } from '../../core/model/spec-of.ts';
import { valueInWords } from '../../core/model/value-in-words.ts';
import type { Language } from '../../core/model/field-spec.ts';
import { Result } from '../../widgets/elements/standards-calculator/result.tsx';
import { words as calculatorWords } from '../../widgets/elements/standards-calculator/words.ts';
import { places } from '../sites/places.ts';
import { BackPay } from './back-pay.tsx';
import { askedBy, stretchOf, type Asked } from './due-of.ts';
import { LawLines } from './law-lines.tsx';
import type { SectionProps } from './view.ts';
import { say, sayPartMonths } from './words.ts';

const modes: readonly SupportMode[] = ['centralised', 'home-based'];
const levels: readonly CareLevel[] = ['independent', 'partial', 'full'];

/** Basic living and care together, where both are known. */
const Together = ({ basic, care, language }: { readonly basic: AmountResult; readonly care: AmountResult | null; readonly language: Language }): VNode | null => {
  if (!basic.known || care === null || !care.known) return null;
  const words = calculatorWords(language);
  return (
    <p class="headline sum">
      <span class="pair">
        {say(language, 'together')} <strong>{words.money(basic.totalFen + care.totalFen)}</strong>
      </span>
      {basic.perMonthFen !== null && care.perMonthFen !== null && (
        <span class="pair">
          {words.perMonth} {yuan(basic.perMonthFen + care.perMonthFen)}
        </span>
      )}
    </p>
  );
};

const Choices = ({ asked, language, choose }: { readonly asked: Asked; readonly language: Language; choose(change: Partial<Asked>): void }): VNode => {
  const words = calculatorWords(language);
  return (
    <div class="fields">
      <label class="field wide">
        <span>{say(language, 'place')}</span>
        <select value={asked.place} onChange={(e) => choose({ place: e.currentTarget.value, area: areasOf(allPacks, e.currentTarget.value)[0] })}>
          <option value="">{say(language, 'choose')}</option>
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]} {code}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say(language, 'mode')}</span>
        <select value={asked.mode} onChange={(e) => choose({ mode: e.currentTarget.value as Asked['mode'] })}>
          <option value="">{say(language, 'choose')}</option>
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {words.mode[mode]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{say(language, 'level')}</span>
        <select value={asked.level} onChange={(e) => choose({ level: e.currentTarget.value as Asked['level'] })}>
          <option value="">{say(language, 'noLevel')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {valueInWords(specOf('care_level'), level, language)}
            </option>
          ))}
        </select>
      </label>
      {areasOf(allPacks, asked.place).length > 1 && (
        <label class="field wide">
          <span>{say(language, 'area')}</span>
          <select value={asked.area} onChange={(e) => choose({ area: e.currentTarget.value as Area })}>
            {areasOf(allPacks, asked.place).map((area) => (
              <option key={area} value={area}>
                {words.area[area]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span>{say(language, 'from')}</span>
        <input type="date" value={asked.from} onInput={(e) => choose({ from: e.currentTarget.value })} />
      </label>
      <label class="field">
        <span>{say(language, 'to')}</span>
        <input type="date" value={asked.to} onInput={(e) => choose({ to: e.currentTarget.value })} />
      </label>
    </div>
  );
};

const Answer = ({ asked, language }: { readonly asked: Asked; readonly language: Language }): VNode => {
  const { place, area, mode, level, from, to } = asked;
  const stretch = stretchOf(from, to);
  if (place === '' || mode === '') return <p class="plain">{say(language, 'amountNeeds')}</p>;
  if (stretch.problem !== null) return <p class="warn">{say(language, stretch.problem)}</p>;
  const words = calculatorWords(language);
  const question = { place, area, mode, from, months: stretch.months };
  const basic = supportAmount(question, allPacks);
  const key = level === '' ? null : careKey(mode, level);
  const care = key && amountBy((day) => resolve(allPacks, place, day).get(key), key, from, stretch.months);
  const common = { question, placeName: allPacks.packs.get(place)?.name[language] ?? place, language, words };
  return (
    <>
      {stretch.part && <p class="note">{sayPartMonths(language, stretch.part.first, stretch.part.last)}</p>}
      <Together basic={basic} care={care} language={language} />
      <h2>{say(language, 'basic')}</h2>
      <div class="result">
        <Result {...common} result={basic} />
      </div>
      {care && (
        <>
          <h2>{say(language, 'care')}</h2>
          <div class="result">
            <Result {...common} result={care} />
          </div>
        </>
      )}
    </>
  );
};

/** What the case's own rules say of the sum due. */
const ByTheRules = ({ view, language }: SectionProps): VNode | null => {
  const due = view.report.findings.find((f) => f.decides?.field === 'amount_due');
  return due === undefined ? null : (
    <>
      <h2>{labelOf('amount_due', language)}</h2>
      <div class={due.is === 'pass' ? 'card holds' : 'card ask'}>
        <p>{due.says}</p>
        {due.why !== '' && <p class="why">{due.why}</p>}
        <LawLines law={due.law} language={language} />
      </div>
    </>
  );
};

/** What the case is due over a stretch of time, reckoned from its own place, mode and class, each of which can be changed here. */
export const AmountSection = (props: SectionProps): VNode => {
  const { view, language } = props;
  const [changed, setChanged] = useState<Partial<Asked>>({});
  const asked = { ...askedBy(view), ...changed };
  return (
    <>
      <ByTheRules {...props} />
      <Choices asked={asked} language={language} choose={(change) => setChanged({ ...changed, ...change })} />
      <div aria-live="polite">
        <Answer asked={asked} language={language} />
      </div>
      <BackPay asked={asked} today={view.circumstances.today} language={language} />
    </>
  );
};
