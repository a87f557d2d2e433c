import * as z from 'zod/mini';
import type { Parameter } from './parameters/parameter.ts';
import { parameterKeys, parameters, type ParameterKey } from './parameters.ts';

/** The shape of a policy pack: for tests, builds and imports. Never bundled into a page. */
const words = z.strictObject({ zh: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const place = z.string().check(z.regex(/^(\d{6}|x-[a-z0-9]+(-[a-z0-9]+)*)$/));

const source = z.strictObject({
  title: words,
  where: words,
  checkedOn: day,
  address: z.optional(z.string().check(z.regex(/^https?:\/\/[^\s]+$/))),
});

/** A sum of money is whole fen for a month or a year; another figure is any number of nothing or more. */
const figure = (kind: Parameter['kind']) =>
  z.strictObject({
    value: kind === 'money' ? z.int().check(z.gte(0)) : z.number().check(z.gte(0)),
    per: kind === 'money' ? z.enum(['month', 'year']) : z.null(),
    from: z.union([day, z.literal('unknown')]),
    to: z.nullable(z.union([day, z.literal('unknown')])),
    lastSeen: z.nullable(day),
    firstSeen: z.optional(day),
    source: z.string().check(z.minLength(1)),
    note: z.nullable(words),
    basis: z.optional(z.enum(['floor', 'guide', 'average', 'proposal', 'subsidy', 'derived'])),
    sure: z.optional(z.literal(false)),
    throughout: z.optional(z.literal(true)),
    row: z.optional(z.string().check(z.minLength(1))),
  });

const figures = {
  money: z.array(figure('money')).check(z.minLength(1)),
  number: z.array(figure('number')).check(z.minLength(1)),
  percent: z.array(figure('percent')).check(z.minLength(1)),
} as const;

const series = Object.fromEntries(parameterKeys.map((key) => [key, z.optional(figures[parameters[key].kind])])) as Record<
  ParameterKey,
  ReturnType<typeof z.optional<(typeof figures)[Parameter['kind']]>>
>;

export const packSchema = z.strictObject({
  /** Where an editor finds this shape. */
  $schema: z.optional(z.string()),
  place,
  name: words,
  within: z.nullable(place),
  sources: z.record(z.string().check(z.minLength(1)), source),
  parameters: z.strictObject(series),
});

/** One way in which a value is not a pack, as `readPack` words it. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  /** Members that should not be there. */
  readonly keys: readonly string[];
  /** What a value may be, where the shape names it. */
  readonly values: readonly unknown[];
  readonly expected: string;
}

/** In which ways the value is not a pack; none when it is one. */
export function shapeIssues(value: unknown): ShapeIssue[] {
  const read = packSchema.safeParse(value);
  if (read.success) return [];
  return read.error.issues.map((issue) => ({
    code: issue.code,
    path: issue.path,
    keys: issue.code === 'unrecognized_keys' ? issue.keys : [],
    values: issue.code === 'invalid_value' ? issue.values : [],
    expected: issue.code === 'invalid_type' ? issue.expected : '',
  }));
}

/** The shape as JSON Schema, for editors that complete and check a pack while it is written. */
export function packJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(packSchema, { target: 'draft-2020-12' }) as unknown as { properties: { parameters: { properties: Record<ParameterKey, object> } } };
  const kinds = Object.keys(figures) as readonly Parameter['kind'][];
  const $defs = Object.fromEntries(kinds.map((kind) => [kind, z.toJSONSchema(figures[kind], { target: 'draft-2020-12' })]));
  for (const def of Object.values($defs)) delete def.$schema;
  // Once for each kind, not once for each of the many parameters.
  const properties = Object.fromEntries(
    parameterKeys.map((key) => {
      const { label, unit, kind } = parameters[key];
      return [key, { description: `${label.zh}（${kind === 'money' ? '分/月或年' : unit.zh}） ${label.en} (${kind === 'money' ? 'fen a month or year' : unit.en})`, $ref: `#/$defs/${kind}` }];
    }),
  );
  return { ...schema, properties: { ...schema.properties, parameters: { ...schema.properties.parameters, properties } }, $defs };
}
