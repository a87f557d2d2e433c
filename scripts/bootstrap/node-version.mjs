// @ts-check

/** The oldest Node that the tools of this repository run on (see "engines" in package.json). */
export const OLDEST = Object.freeze([20, 19]);

/**
 * Says what is wrong with a Node version, or nothing when it will do.
 * @param {string} version as in process.versions.node, e.g. `20.19.2`
 * @returns {string | undefined} one sentence for the terminal
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `Wubao needs Node ${OLDEST.join('.')} or newer, and this is Node ${version}: install a newer one from https://nodejs.org and try again.`;
}
