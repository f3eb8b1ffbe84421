/** Files of this computer, read as text and never sent anywhere. */
import { fail, ok, type Result } from '../base/result.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** `too-large`: not read at all. `unreadable`: the browser refused. `not-text`: it is not UTF-8 text. */
export type FileProblem = 'too-large' | 'unreadable' | 'not-text';

/** Reads every file, or none: the first problem stops. */
export async function readTextFiles(
  files: readonly File[],
  bytesMax: number,
): Promise<Result<readonly TextFile[], FileProblem>> {
  if (files.reduce((sum, file) => sum + file.size, 0) > bytesMax) return fail('too-large');
  const texts: TextFile[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (!bytes) return fail('unreadable');
    const text = decoded(bytes);
    if (text === null) return fail('not-text');
    texts.push({ name: file.name, text });
  }
  return ok(texts);
}

async function bytesOf(file: File): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch {
    return null; // moved or forbidden since it was chosen
  }
}

/** Strict UTF-8: a wrong byte is an error, not a question mark. */
function decoded(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
