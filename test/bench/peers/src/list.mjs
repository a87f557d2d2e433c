// What is measured. `file` is an adapter; one without a browser build says so.
export const ENGINES = {
  hand: { file: './engines/hand.mjs' },
  ours: { file: '../built/ours.mjs' },
  zen: { file: './engines/zen.mjs', browser: false },
  zen2: { file: './engines/zen2.mjs', browser: false },
  'json-rules-engine': { file: './engines/json-rules-engine.mjs' },
  publicodes: { file: './engines/publicodes.mjs' },
  'dmn-eval-js': { file: './engines/dmn-eval-js.mjs' },
  feelin: { file: './engines/feelin.mjs' },
};
