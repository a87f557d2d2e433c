/** What the core weighs: the engine, every rule, the catalogue and the words of findings; packs are weighed apart. */
export { engines } from '../../../core/engine/engine.ts';
export { explain } from '../../../core/engine/explain.ts';
export { rules } from '../../../core/rules/all.ts';
