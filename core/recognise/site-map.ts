import type { ControlDescription } from './description.ts';
import type { AnyField } from './vocabulary.ts';
import type { Whose } from './whose.ts';

/**
 * What the controls of one site mean, as somebody said it who knows the site. It holds words of the page's own making
 * (labels, names), never a value, and may be handed on as a file.
 */
export interface SiteMap {
  /** As `http://10.0.0.8:8080`: no path, letters of ASCII only. */
  readonly origin: string;
  readonly forms: readonly MappedForm[];
}

/** What a form is known by after its rows were moved, added or taken away. */
export interface FormMark {
  /** The words of its title that name forms; no others, since a title may name a person. Sorted. */
  readonly title: readonly string[];
  /** The cores of its labels, sorted; of a list the heads of its columns, since a row may begin with a name. */
  readonly labels: readonly string[];
}

export interface MappedForm extends FormMark {
  readonly controls: readonly MappedControl[];
}

/** What a control is known by after ids were generated anew and rows were moved. */
export interface ControlMark {
  /** Name and id with `#` for what is numbered or generated; '' where it has none. */
  readonly name: string;
  readonly id: string;
  /** The core of its surest label; in a list that of its column. */
  readonly label: string;
  /** The core of the nearest heading above it. */
  readonly section: string;
  readonly kind: ControlDescription['kind'];
  /** Which it is, from 1, of so many that are alike in all of this: the last resort, and none when their number is another. */
  readonly place: number;
  readonly of: number;
}

/** What somebody said that a control is; `none` is for what shall be taken for nothing. */
export interface Meant {
  readonly field: AnyField | 'none';
  readonly whose: Whose;
}

export interface MappedControl extends ControlMark, Meant {
  /** Somebody said so who had the control before her eyes; left out of what came by a file. It is never written into one. */
  readonly confirmed?: true;
}

export const kinds = ['text', 'select', 'radio', 'checkbox', 'textarea', 'hidden', 'readout'] as const satisfies readonly ControlDescription['kind'][];
export const everybody = ['self', 'supporter', 'member', 'staff', 'home', 'other', 'thing', 'query'] as const satisfies readonly Whose[];

/** More than any site has; a file with more is another file. */
export const most = { forms: 200, controls: 400, labels: 200, titles: 40, letters: 160 } as const;

export const emptyMap = (origin: string): SiteMap => ({ origin, forms: [] });

/** A site's address as a map writes it: scheme, host in ASCII, a port where it is not the scheme's own. */
export const isMapOrigin = (text: string): boolean =>
  text.length <= 300 && /^https?:\/\/(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::[1-9]\d{0,4})?$/.test(text) && !/^http:.*:80$|^https:.*:443$/.test(text);

/** Equal for the same control of the same form. */
export const controlKey = (c: ControlMark): string => JSON.stringify([c.section, c.label, c.name, c.id, c.kind, c.place, c.of]);
