/**
 * A run as a text to give away, and back. Loaded when somebody shares or opens one: the first page needs none of it. The
 * text of the dossier goes into the address after its `#`, which browsers keep to themselves.
 */
import { fail, ok, type Result } from '../../base/result.ts';
import {
  readSavedRun,
  type SavedRun,
  type SavedRunProblem,
  writeSavedRun,
} from '../../model/savedRun.ts';
import { compactText, type UnfoldProblem, unfoldText } from '../../platform/compactText.ts';
import { CARRIED_PREFIX } from './address.ts';

/** Longer addresses are cut by mail programs and refused by some browsers: a file then. */
export const LINK_CHARACTERS_MAX = 30_000;
/** The largest text that a link or a file may unfold to. */
export const SAVED_BYTES_MAX = 5_000_000;

/** The run as a link below `page` (an address without its `#`); null when it would be longer than `LINK_CHARACTERS_MAX`. */
export async function linkTo(saved: SavedRun, page: string): Promise<string | null> {
  const link = `${page}${CARRIED_PREFIX}${await compactText(writeSavedRun(saved))}`;
  return link.length > LINK_CHARACTERS_MAX ? null : link;
}

/** The run that a link carries. */
export async function runOfLink(
  code: string,
): Promise<Result<SavedRun, SavedRunProblem | UnfoldProblem>> {
  const text = await unfoldText(code, SAVED_BYTES_MAX);
  if (!text.ok) return fail(text.error);
  const read = readSavedRun(text.value);
  return read.ok ? ok(read.value) : fail(read.error);
}

export { readSavedRun, writeSavedRun };
