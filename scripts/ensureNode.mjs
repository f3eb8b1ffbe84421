/** Oldest Node that every dependency accepts; package.json says the same under `engines`. */
const OLDEST = [20, 19];

/**
 * Stops early and clearly, instead of with a syntax error deep inside a dependency.
 *
 * @throws Error when this Node is too old
 */
export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node ${OLDEST.join('.')} or newer is needed, this is ${process.versions.node}`);
}
