/** Registers an element once: a portal's pages may carry the script twice, or two versions of it; the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
