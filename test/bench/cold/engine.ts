/** The engine with the catalogue, without a rule. */
export { engines } from '../../../core/engine/engine.ts';
export { explain } from '../../../core/engine/explain.ts';
