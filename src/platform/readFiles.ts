/** Files of this computer, read as text and never sent anywhere. */
import { fail, ok, type Result } from '../base/result.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** `too-large`: not read at all. `unreadable`: the browser refused, or it is not UTF-8 text. */
export type FileProblem = 'too-large' | 'unreadable';

/** Reads every file, or none: the first problem stops. */
export async function readTextFiles(
  files: readonly File[],
  bytesMax: number,
): Promise<Result<readonly TextFile[], FileProblem>> {
  if (files.reduce((sum, file) => sum + file.size, 0) > bytesMax) return fail('too-large');
  try {
    const texts = files.map(async (file) => ({ name: file.name, text: await decoded(file) }));
    return ok(await Promise.all(texts));
  } catch {
    return fail('unreadable'); // moved, forbidden, or not a text
  }
}

/** Strict UTF-8: a wrong byte is an error, not a question mark. */
async function decoded(file: File): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
}
