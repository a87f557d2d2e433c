import { controlsAsked } from '../../core/desk/asked.ts';
import type { Circumstances, NamedControl, NamedSurely } from '../../core/desk/desk.ts';
import { isRealDate } from '../../core/format/dates.ts';
import { isOrigin, type Origin } from '../sites/origin.ts';
import { readSettings } from '../sites/settings.ts';

/** Where a form stands. `document` tells one page of a frame from the next; '' where the browser doesn't. */
export interface Gone {
  readonly tab: number;
  readonly frame: number;
  readonly document: string;
}

/** A control of a form; how sure its name is is said where the whole form was named, and not where its values were checked. */
export type SeenControl = NamedControl & Partial<Pick<NamedSurely, 'sure' | 'because'>>;

/** What a form says now, as the background read it at its door. */
export interface SeenForm extends Gone {
  readonly origin: Origin;
  readonly controls: readonly SeenControl[];
  readonly circumstances: Circumstances;
}

type Unknown<T> = { readonly [K in keyof T]?: unknown };
const record = <T>(data: unknown): Unknown<T> => (typeof data === 'object' && data !== null ? (data as Unknown<T>) : {});

const isId = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

export function goneFrom(data: unknown): Gone | null {
  const { tab, frame, document } = record<Gone>(data);
  return isId(tab) && isId(frame) && typeof document === 'string' ? { tab, frame, document } : null;
}

/** Rebuilt from its known parts; null where it is no such message. */
export function seenFrom(data: unknown): SeenForm | null {
  const sent = record<SeenForm>(data);
  const at = goneFrom(data);
  const controls = controlsAsked(sent.controls);
  const settings = readSettings(sent.circumstances);
  const { today } = record<Circumstances>(sent.circumstances);
  const { origin } = sent;
  if (!at || !controls || !settings || typeof today !== 'string' || !isRealDate(today) || typeof origin !== 'string' || !isOrigin(origin)) return null;
  const told = new Map((sent.controls as readonly unknown[]).map((c) => [(record<NamedControl>(record<SeenControl>(c).control) as { ref?: unknown }).ref, record<SeenControl>(c)]));
  return {
    ...at,
    origin,
    controls: controls.map((c): SeenControl => {
      const { sure, because } = told.get(c.control.ref) ?? {};
      return typeof sure === 'number' && Array.isArray(because) ? { ...c, sure, because: because.filter((b): b is string => typeof b === 'string') } : c;
    }),
    circumstances: { ...settings, today },
  };
}
