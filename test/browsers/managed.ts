/** A browser that reads policies of its own. */
export interface Managed {
  /** The program to start. */
  readonly path: string;
  remove(): void;
}
