import type { Known } from '../../core/model/field-spec.ts';
import type { FieldKey } from '../../core/model/fields.ts';

/** A value that was filled in on the clerk's word and can be taken back while it still stands. */
export interface Repair {
  readonly id: string;
  readonly rule: string;
  readonly field: FieldKey;
  readonly ref: number;
  readonly value: Known;
  /** What stood in the control before, and what stood there right after. */
  readonly before: string;
  readonly after: string;
}

/** The fixes on offer and the repairs that can be undone, by the ids that the overlay hands back. */
export class Repairs {
  readonly #offers = new Map<string, { readonly rule: string; readonly field: FieldKey; readonly value: Known }>();
  readonly #done = new Map<FieldKey, Repair>();

  offer(rule: string, field: FieldKey, value: Known): string {
    const id = `${rule} ${field} ${String(value)}`;
    this.#offers.set(id, { rule, field, value });
    return id;
  }

  offered(id: string): { readonly rule: string; readonly field: FieldKey; readonly value: Known } | null {
    return this.#offers.get(id) ?? null;
  }

  forgetOffers(): void {
    this.#offers.clear();
  }

  done(repair: Repair): void {
    this.#done.set(repair.field, repair);
  }

  undone(field: FieldKey): void {
    this.#done.delete(field);
  }

  /** The repair of a field, as long as what it filled in still stands there. */
  standing(field: FieldKey, raw: string): Repair | null {
    const repair = this.#done.get(field);
    return repair && repair.after === raw ? repair : null;
  }

  byId(id: string): Repair | null {
    for (const repair of this.#done.values()) if (repair.id === id) return repair;
    return null;
  }
}
