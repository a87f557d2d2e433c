import type { Citation } from '../../engine/rule.ts';
import type { Words } from '../../model/field-spec.ts';
import type { Block, Line } from '../document.ts';
import type { Filler } from '../fill.ts';
import type { AgreementKind } from './form.ts';
import type { Names } from './names.ts';

/** What a clause says, before it has its number. */
export interface Draft {
  readonly title: Words;
  readonly lines: readonly Line[];
  readonly law: readonly Citation[];
  /** What stands right behind it. */
  readonly after?: readonly Block[];
}

export interface Drafting {
  readonly fill: Filler;
  readonly kind: AgreementKind;
  readonly zh: Names;
  readonly en: Names;
}
