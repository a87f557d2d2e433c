import * as z from 'zod/mini';
import { parameterKeys } from './parameters.ts';

/** The shape of a policy pack: for tests, builds and imports. Never bundled into a page. */
const words = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const place = z.string().check(z.regex(/^\d{6}$/));

const figure = z.strictObject({
  value: z.int().check(z.gte(0)),
  per: z.nullable(z.enum(['month', 'year'])),
  from: z.union([day, z.literal('unknown')]),
  to: z.nullable(z.union([day, z.literal('unknown')])),
  lastSeen: z.nullable(day),
  source: z.string(),
  note: z.nullable(words),
});

export const packSchema = z.strictObject({
  place,
  name: words,
  within: z.nullable(place),
  sources: z.record(z.string(), z.strictObject({ title: words, where: words, checkedOn: day })),
  parameters: z.partialRecord(z.enum(parameterKeys), z.array(figure).check(z.minLength(1))),
});
