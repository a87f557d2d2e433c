import type { Words } from '../../model/field-spec.ts';
import type { ParameterKey } from '../../policy/parameters.ts';

/**
 * What a folder of rules says of the statements of law, practice and source material that fall to it, beside the
 * `covers` that each of its rule files exports. It never reaches a bundle.
 */
export interface Coverage {
  /** Statements that are a figure: the parameter that holds it. */
  readonly figures: Readonly<Record<string, ParameterKey>>;
  /** Statements that no computer can check, each with the reason. */
  readonly beyond: Readonly<Record<string, Words>>;
}
