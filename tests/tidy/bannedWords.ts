import { BANS, type Ban } from './bans.data.ts';
import { lineAt, type SourceFile } from './sourceFile.ts';

/** Words that have no place in a file, each with what to write instead. */
export function bannedWordFindings(
  files: readonly SourceFile[],
  bans: readonly Ban[] = BANS,
): readonly string[] {
  return files.flatMap((file) =>
    bans
      .filter((ban) => isIn(file.path, ban.in) && !isIn(file.path, ban.except ?? []))
      .flatMap((ban) => {
        const text = ban.alsoInComments ? file.text : file.code;
        return [...text.matchAll(ban.words)].map(
          (match) => `${file.path}:${lineAt(text, match.index)}: ${match[0]}; ${ban.instead}`,
        );
      }),
  );
}

const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path.startsWith(place));
