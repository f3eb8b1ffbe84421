/** As much of package-lock.json as is checked. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * Optional dependencies that the lock forgot. npm leaves out a platform binary that does not resolve
 * on the day of `npm install`; `npm ci` then fails on every machine, and the binary is missing on some.
 */
export function lockFindings(lock: Lock): readonly string[] {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(lock, path, name))
      .map(
        (name) =>
          `package-lock.json: ${path || 'the root'} lacks ${name}; pin a version that has it`,
      ),
  );
}

/** Looks where Node would: beside the package, then in each folder above. */
function isLocked(lock: Lock, path: string, name: string): boolean {
  if (lock.packages[`${path}${path && '/'}node_modules/${name}`]) return true;
  if (path === '') return false;
  const above = path.lastIndexOf('/node_modules/');
  return isLocked(lock, above < 0 ? '' : path.slice(0, above), name);
}

/** Versions that may move by themselves. */
export function pinFindings(dependencies: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(dependencies)
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `package.json: ${name} "${version}" is not one exact version`);
}
