import { describe, expect, test } from 'vitest';
import { inspectCapitals } from '../capitals.ts';
import { inspectCitizenId, readCitizenId, soundCitizenId } from '../citizen-id.ts';
import { inspectCreditCode } from '../credit-code.ts';
import groups from './published-vectors.json' with { type: 'json' };

/**
 * Values that other projects publish in their own tests, with what these say of them. Numbers of people are the
 * examples of standards and offices, or can be nobody's. `ours` stands where we say otherwise, and `note` says why.
 */
interface Vector {
  readonly value: string;
  readonly valid: boolean;
  readonly ours?: boolean;
  readonly note?: string;
  readonly fen?: number;
  readonly eighteen?: string;
}

const sound: Readonly<Record<string, (value: string) => boolean>> = {
  'citizen-id': (value) => soundCitizenId(readCitizenId(value)) !== null,
  'credit-code': (value) => {
    const { form, check } = inspectCreditCode(value);
    return form === 'eighteen' && check?.actual === check?.expected;
  },
  capitals: (value) => inspectCapitals(value).faults.length === 0,
};

describe.each(groups)('$source', ({ format, licence, vectors }) => {
  test.each(vectors as readonly Vector[])('$value', ({ value, valid, ours, note, fen, eighteen }) => {
    expect(licence).not.toBe('');
    if (ours !== undefined) expect([ours === valid, note?.length ?? 0]).not.toEqual([true, 0]);
    expect(sound[format]?.(value)).toBe(ours ?? valid);
    if (fen !== undefined) expect(inspectCapitals(value).fen).toBe(fen);
    if (eighteen !== undefined) expect(inspectCitizenId(value).eighteen).toBe(eighteen);
  });
});
