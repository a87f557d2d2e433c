import * as z from 'zod/mini';
import { isRealDate } from '../format/dates.ts';
import { readMonth } from '../format/months.ts';
import type { FieldSpec, Language, ListSpec, ValueSpec, Words } from './field-spec.ts';
import { decidedFields, fields, type FieldKey } from './fields.ts';
import { limitsOf, longestText, mostRows } from './limits.ts';
import { subjects, type Subject } from './subjects.ts';

/** The shape of the facts of a subject, for files, other programs and tests. Never bundled into a page. */

type Catalogue = typeof fields;
type Filled<S> = S extends { kind: 'code'; codes: infer C } ? keyof C & string : S extends { kind: 'truth' } ? boolean : S extends { kind: 'integer' | 'decimal' | 'money' } ? number : string;
type RowShape<R> = { [K in keyof R]: z.ZodMiniExactOptional<z.ZodMiniNullable<z.ZodMiniType<Filled<R[K]>>>> };
type FieldShape<S> = S extends { kind: 'list'; of: infer R } ? z.ZodMiniObject<{ rows: z.ZodMiniArray<z.ZodMiniObject<RowShape<R>>>; complete: z.ZodMiniBoolean }> : z.ZodMiniType<Filled<S>>;

/** Each field of the catalogue as what may be left out, null or of its kind. */
export type FactsShape = { [K in FieldKey]: z.ZodMiniExactOptional<z.ZodMiniNullable<FieldShape<Catalogue[K]>>> };
export type FactsSchema = z.ZodMiniObject<FactsShape, z.core.$strict>;

const described = ({ label, ...spec }: FieldSpec): { readonly title: string; readonly description: string } => ({
  title: label.zh,
  description: `${label.zh}${unitIn('unit' in spec ? spec.unit : null, spec.kind, 'zh')}。${label.en}${unitIn('unit' in spec ? spec.unit : null, spec.kind, 'en')}.${codesIn('codes' in spec ? spec.codes : null)}`,
});

function unitIn(unit: Words | null, kind: FieldSpec['kind'], language: Language): string {
  if (unit === null || unit[language] === '') return '';
  // Money is whole fen, whichever period it is for.
  const words = kind === 'money' ? { zh: unit.zh.replace('元', '分'), en: unit.en.replace('yuan', 'fen') } : unit;
  return language === 'zh' ? `（${words.zh}）` : ` (${words.en})`;
}

const codesIn = (codes: Readonly<Record<string, Words>> | null): string => (codes === null ? '' : ` ${Object.entries(codes).map(([code, w]) => `${code}: ${w.zh} ${w.en}`).join('; ')}.`);

const textPattern = /^\d{4}-\d{2}(-\d{2})?$/;

function valueSchema(spec: ValueSpec): z.ZodMiniType<string | number | boolean> {
  switch (spec.kind) {
    case 'truth':
      return z.boolean();
    case 'code':
      return z.enum(Object.keys(spec.codes));
    case 'integer':
    case 'decimal':
    case 'money': {
      const { least, most } = limitsOf(spec);
      return (spec.kind === 'decimal' ? z.number() : z.int()).check(z.gte(least), z.lte(most));
    }
    case 'date':
      return z.string().check(z.regex(textPattern), z.maxLength(10), z.minLength(10), z.refine((text) => isRealDate(text)));
    case 'month':
      return z.string().check(z.regex(textPattern), z.maxLength(7), z.refine((text) => readMonth(text) === text));
    default:
      return z.string().check(z.maxLength(longestText));
  }
}

/** What may be left out or null, with what it is called. */
function open(schema: z.ZodMiniType, spec: FieldSpec): z.ZodMiniType {
  const field: z.ZodMiniType = z.exactOptional(z.nullable(schema));
  z.globalRegistry.add(field, described(spec));
  return field;
}

function listSchema(spec: ListSpec) {
  const row = Object.fromEntries(Object.entries(spec.of).map(([key, of]) => [key, open(valueSchema(of), of)]));
  return z.strictObject({ rows: z.array(z.strictObject(row)).check(z.maxLength(mostRows)), complete: z.boolean() });
}

const made = new Map<Subject, FactsSchema>();

/** The fields of a subject that somebody may enter: rules decide the others. */
export const enteredFields = (subject: Subject): readonly FieldKey[] => subjects[subject].fields.filter((key) => !decidedFields.has(key));

/** The facts of a subject: no other keys, every field open or a value of its kind. Made when first asked for. */
export function schemaOf(subject: Subject): FactsSchema {
  const known = made.get(subject);
  if (known) return known;
  const shape = Object.fromEntries(
    enteredFields(subject).map((key) => {
      const spec: FieldSpec = fields[key];
      return [key, open(spec.kind === 'list' ? listSchema(spec) : valueSchema(spec), spec)];
    }),
  ) as unknown as FactsShape;
  const schema = z.strictObject(shape);
  made.set(subject, schema);
  return schema;
}

/** The same as JSON Schema (2020-12), with titles and descriptions in both languages. */
export function jsonSchemaOf(subject: Subject): Record<string, unknown> {
  const { label } = subjects[subject];
  const schema = z.toJSONSchema(schemaOf(subject), {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // What a pattern can't say; an editor then knows what to offer.
      if (jsonSchema.pattern !== undefined && zodSchema._zod.def.type === 'string') {
        const day = jsonSchema.minLength === 10;
        Object.assign(jsonSchema, { pattern: day ? '^\\d{4}-\\d{2}-\\d{2}$' : '^\\d{4}-\\d{2}$', ...(day && { format: 'date' }) });
        delete jsonSchema.minLength;
        delete jsonSchema.maxLength;
      }
    },
  });
  return { ...schema, title: `${label.zh} ${label.en}`, description: '留空（null 或不写）表示不知道，不等于“否”。金额为整数分，日期为 YYYY-MM-DD。 What is null or left out is unknown, never no. Money is whole fen, days are YYYY-MM-DD.' };
}
