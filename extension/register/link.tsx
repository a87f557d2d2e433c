import type { VNode } from 'preact';
import type { Language, Words } from '../../core/model/field-spec.ts';

const name: Words = { zh: '名册', en: 'Register' };

/** From the other pages to the register, in a tab of its own. Nothing of the register comes with it. */
export const RegisterLink = ({ language }: { readonly language: Language }): VNode => (
  <a href="/register.html" target="_blank">
    {name[language]}
  </a>
);
