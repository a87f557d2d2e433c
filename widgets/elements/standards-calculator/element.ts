import { h, render } from 'preact';
import type { Language } from '../../../core/model/field-spec.ts';
import { supportAmount, type AmountQuestion, type AmountResult } from '../../../core/policy/amount.ts';
import type { Pack } from '../../../core/policy/pack.ts';
import { packSet, type PackSet } from '../../../core/policy/pack-set.ts';
import { countyPacks, countySet } from '../../../core/policy/county-packs.ts';
import { FormControl } from '../form-control.ts';
import { Calculator } from './calculator.tsx';
import { asDate, choiceFields, problemsOf, questionOf, type Choice, type ChoiceField, type Problems } from './choice.ts';
import { detailOf, type CalculatorDetail } from './detail.ts';
import { recall, remember } from './memory.ts';
import { dress, type Theme } from './style.ts';
import { words } from './words.ts';

/**
 * `<wubao-standards-calculator>`: what a county's published support standard comes to over some months.
 * As a form control it holds the sum in plain yuan under its `name`, and nothing while the sum is not known.
 * Attributes, event and theming are described in docs/widgets.md.
 * @fires wubao-change after each choice of the person, with a `CalculatorDetail`
 */
export class StandardsCalculator extends FormControl {
  static readonly observedAttributes = [...choiceFields, 'lang', 'name', 'theme', 'optional'];

  private readonly root = this.attachShadow({ mode: 'open' });
  private choice: Choice = { place: '', area: '', date: '', mode: '', months: '' };
  private visited = new Set<ChoiceField>();
  /** The date box holds a fragment that the browser gives out as nothing. */
  private brokenDate = false;
  private shutOff = false;
  private set: PackSet = countySet;
  private question: AmountQuestion | null = null;
  private result: AmountResult | null = null;

  constructor() {
    super();
    // the browser is about to complain of us: say beside the fields what it will say in its bubble
    this.addEventListener('invalid', () => {
      this.visited = new Set(choiceFields);
      this.draw();
    });
  }

  connectedCallback(): void {
    this.update();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if ((choiceFields as readonly string[]).includes(name)) this.choice = { ...this.choice, [name]: this.initial(name as ChoiceField) };
    if (this.isConnected) this.update();
  }

  formResetCallback(): void {
    this.choice = {
      place: this.initial('place'),
      area: this.initial('area'),
      date: this.initial('date'),
      mode: this.initial('mode'),
      months: this.initial('months'),
    };
    this.visited.clear();
    this.brokenDate = false;
    for (const input of this.root.querySelectorAll('input')) if (input.validity.badInput) input.value = '';
    this.update();
  }

  formDisabledCallback(disabled: boolean): void {
    this.shutOff = disabled;
    this.update();
  }

  formStateRestoreCallback(state: File | string | FormData | null): void {
    const choice = recall(state);
    if (!choice) return;
    this.choice = choice;
    this.update();
  }

  /** The sum in plain yuan (`1800`, `166.67`), '' while it is not known. */
  get value(): string {
    return this.detail.value;
  }

  /** All that is known now, as plain data; the same as the event's `detail`. */
  get detail(): CalculatorDetail {
    return detailOf(this.question, this.result);
  }

  /** The portal's own policy packs, beside and instead of ours; checked by whoever writes them (docs/packs.md). */
  get packs(): readonly Pack[] {
    return [...this.set.packs.values()];
  }

  set packs(packs: readonly Pack[]) {
    this.set = packSet([...countyPacks, ...packs]);
    this.update();
  }

  /** Goes to the first choice that is open, or to the first of all. */
  override focus(options?: FocusOptions): void {
    const field = choiceFields.find((f) => this.problems[f]) ?? 'place';
    this.control(field)?.focus(options);
  }

  private get language(): Language {
    return /^en\b/i.test(this.lang) ? 'en' : 'zh';
  }

  private get problems(): Problems {
    const found = problemsOf(this.choice, this.set);
    return this.brokenDate ? { ...found, date: 'unfit' } : found;
  }

  /** An attribute is what the field starts from and returns to when the form is reset. */
  private initial(field: ChoiceField): string {
    const text = this.getAttribute(field) ?? '';
    return field === 'date' ? asDate(text) : text.trim();
  }

  private control(field: ChoiceField): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(field === 'mode' || field === 'area' ? `input[name=${field}]` : `#${field}`);
  }

  private choose(field: ChoiceField, text: string): void {
    this.choice = { ...this.choice, [field]: text };
    if (field === 'date') this.brokenDate = false;
    this.update();
    this.dispatchEvent(new CustomEvent<CalculatorDetail>('wubao-change', { bubbles: true, composed: true, detail: this.detail }));
  }

  private visit(field: ChoiceField, broken: boolean): void {
    this.visited.add(field);
    if (field === 'date') this.brokenDate = broken;
    this.update();
  }

  private update(): void {
    this.question = this.brokenDate ? null : questionOf(this.choice, this.set);
    this.result = this.question ? supportAmount(this.question, this.set) : null;
    this.draw();
    this.tellForm();
  }

  private draw(): void {
    const theme = this.getAttribute('theme');
    dress(this.root, theme === 'light' || theme === 'dark' ? theme : ('auto' satisfies Theme));
    const problems = this.problems;
    const shown = choiceFields.filter((f) => this.visited.has(f) && problems[f]).map((f) => [f, problems[f]] as const);
    const language = this.language;
    render(
      h(Calculator, {
        choice: this.choice,
        set: this.set,
        problems: Object.fromEntries(shown) as Problems,
        disabled: this.shutOff,
        language,
        words: words(language),
        question: this.question,
        result: this.result,
        placeName: this.placeName(),
        onChoose: (field, text) => this.choose(field, text),
        onVisit: (field, broken) => this.visit(field, broken),
      }),
      this.root,
    );
  }

  private placeName(): string {
    return this.set.packs.get(this.choice.place)?.name[this.language] ?? '';
  }

  private tellForm(): void {
    if (!this.internals) return;
    const { value } = this.detail;
    this.internals.setFormValue(value === '' ? null : this.entries(value), remember(this.choice));
    const problems = this.problems;
    const open = choiceFields.find((f) => problems[f]);
    const say = words(this.language);
    if (this.hasAttribute('optional') || value !== '') this.internals.setValidity({});
    else if (open) {
      const problem = problems[open] ?? 'missing';
      this.complain(problem === 'missing' ? { valueMissing: true } : { badInput: true }, say.problem[open][problem], open);
    } else if (this.question) {
      this.complain({ customError: true }, say.cannotFill(this.placeName(), this.question.mode), 'place');
    }
  }

  private complain(flags: ValidityStateFlags, message: string, field: ChoiceField): void {
    const anchor = this.control(field);
    if (anchor) this.internals?.setValidity(flags, message, anchor);
  }

  /** The sum under the element's name, and how it came about under `name-detail`. Without a name nothing is sent. */
  private entries(value: string): FormData | string {
    if (this.name === '') return value;
    const entries = new FormData();
    entries.append(this.name, value);
    entries.append(`${this.name}-detail`, JSON.stringify(this.detail));
    return entries;
  }
}
