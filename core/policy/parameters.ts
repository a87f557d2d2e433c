import { agreement } from './parameters/agreement.ts';
import { eligibility } from './parameters/eligibility.ts';
import { funding } from './parameters/funding.ts';
import { institution } from './parameters/institution.ts';
import { procedure } from './parameters/procedure.ts';
import { report } from './parameters/report.ts';
import { support } from './parameters/support.ts';

/** What a place or a year may set: the figures that rules read from a policy pack and never hold themselves. A file a subject. */
export const parameters = { ...eligibility, ...procedure, ...support, ...funding, ...institution, ...report, ...agreement } as const;

export type ParameterKey = keyof typeof parameters;
export const parameterKeys = Object.keys(parameters) as readonly ParameterKey[];

/** What a rule lacks to decide: a field of the case, or a figure that the packs don't have for the place and day. */
export type PackNeed = `pack:${ParameterKey}`;
