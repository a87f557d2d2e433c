import type { ControlDescription, FormDescription, LabelPlace, Option } from '../description.ts';

export interface Written extends Partial<Omit<ControlDescription, 'labels' | 'options'>> {
  readonly label?: string;
  readonly place?: LabelPlace;
  readonly labels?: ControlDescription['labels'];
  readonly options?: readonly (string | Option)[];
}

/** A control written down by hand; whatever is left out is as on a plain empty text box. */
export function control(ref: number, written: Written): ControlDescription {
  const { label, place = 'cell-before', labels, options = [], ...rest } = written;
  return {
    ref,
    kind: options.length > 0 ? 'select' : 'text',
    name: '',
    id: '',
    labels: labels ?? (label === undefined ? [] : [{ place, text: label }]),
    sections: [],
    after: '',
    options: options.map((o) => (typeof o === 'string' ? { value: o, text: o } : o)),
    readOnly: false,
    disabled: false,
    maxLength: null,
    value: '',
    ...rest,
  };
}

export const form = (title: string, controls: readonly Written[], buttons?: readonly string[]): FormDescription => ({
  title,
  controls: controls.map((c, i) => control(i, c)),
  ...(buttons ? { buttons } : {}),
});
