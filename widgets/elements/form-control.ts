/**
 * What an element of ours has in common with `<input>` towards a form and its scripts.
 * Without `attachInternals` (below Chromium 77, Firefox 98, Safari 16.4) the element works and the form is given nothing.
 */
export class FormControl extends HTMLElement {
  static readonly formAssociated: boolean = true;

  protected readonly internals: ElementInternals | null = 'attachInternals' in HTMLElement.prototype ? this.attachInternals() : null;

  get type(): string {
    return this.localName;
  }

  get name(): string {
    return this.getAttribute('name') || '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  get form(): HTMLFormElement | null {
    return this.internals && this.internals.form;
  }

  get validity(): ValidityState | null {
    return this.internals && this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals ? this.internals.validationMessage : '';
  }

  get willValidate(): boolean {
    return this.internals !== null && this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.internals === null || this.internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.internals === null || this.internals.reportValidity();
  }
}
