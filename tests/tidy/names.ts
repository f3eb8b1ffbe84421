/** Names that gather what has no other place, so that nobody owns them. */
const GATHERING = /^(utils?|helpers?|types?|constants?|common|misc|shared|lib|stuff|tools)$/;

/** Files and folders of src/ whose name says nothing, or is written another way. */
export function nameFindings(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const parts = path.split('/').slice(1);
    const [stem = ''] = (parts.pop() ?? '').split('.');
    const folders = parts.filter((folder) => !/^[a-z][a-z0-9]*$/.test(folder));
    return [
      ...[...parts, stem]
        .filter((name) => GATHERING.test(name))
        .map((name) => `${path}: "${name}" says nothing; name the one idea it holds`),
      ...folders.map((folder) => `${path}: the folder "${folder}" is one lower-case word`),
      ...(/^[A-Z]/.test(stem) && path.endsWith('.ts')
        ? [`${path}: only a component (.tsx) starts with a capital`]
        : []),
    ];
  });
}
