import type { OutCell } from '../../core/roster/export/sheet.ts';
import type { Sight, Plan, Wishes } from './look.ts';
import type { Chunk, Read, ReadOptions } from './read.ts';
import type { NewSheet } from './write/write-xlsx.ts';

export type Format = 'xlsx' | 'csv' | 'csv-gb18030';

/** What the worker does. What goes in and out is plain data; one that throws a FileProblem says its kind as the message. */
export interface FilesApi {
  look(file: Blob, wishes?: Wishes): Promise<Sight>;
  read(file: Blob, plan: Plan, options: ReadOptions, take: (chunk: Chunk) => boolean | Promise<boolean>): Promise<Read>;
  /** One file is written at a time. */
  begin(format: Format, sheet: NewSheet): void;
  add(rows: readonly (readonly OutCell[])[]): void;
  next(sheet: NewSheet): void;
  end(): Blob;
}
