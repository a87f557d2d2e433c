import type { FormField } from '../../core/model/form-fields.ts';

/** A value that was filled in on the clerk's word and can be taken back while it still stands. */
export interface Repair {
  readonly id: string;
  readonly rule: string;
  readonly field: FormField;
  readonly ref: number;
  /** What is said of it: 已填入“1952年3月4日”。 */
  readonly says: string;
  /** What stood in the control before, and what stood there right after. */
  readonly before: string;
  readonly after: string;
}

/** The repairs that can be undone, one a field. */
export class Repairs {
  readonly #done = new Map<string, Repair>();

  done(repair: Repair): void {
    this.#done.set(repair.field, repair);
  }

  undone(field: FormField): void {
    this.#done.delete(field);
  }

  /** The repair of a field, as long as what it filled in still stands there. */
  standing(field: string, raw: string): Repair | null {
    const repair = this.#done.get(field);
    return repair && repair.after === raw ? repair : null;
  }

  byId(id: string): Repair | null {
    for (const repair of this.#done.values()) if (repair.id === id) return repair;
    return null;
  }
}
