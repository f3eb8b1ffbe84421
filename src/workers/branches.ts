/** Worlds that differ from a dossier: by what a person does in them, and by what is assumed of them. */
import { assuming } from '../analysis/causes/assume.ts';
import { butForQuestions } from '../analysis/causes/butFor.ts';
import { ok, type Result } from '../base/result.ts';
import { compilePlant, createFutures, executeCompiled } from '../engine/index.ts';
import type { RunRequest } from '../model/description.ts';
import type { Assumption } from '../model/intervention.ts';
import { OUTCOME_WORDS, type OutcomeColumn } from '../model/outcome.ts';
import { TOTAL_OBJECTIVES } from '../model/total.ts';
import type { Trial, TriedService } from '../model/trial.ts';
import type { Dossier, OpenedDossier } from '../scenario/dossier.ts';
import { type Diagnostic, dossierOver } from '../scenario/index.ts';

/** The dossier that a request runs: a design, as a person changes it, over its period, in the world that is assumed. */
export function worldOf(
  opened: OpenedDossier,
  { variant, branches = [], assuming: assumptions = [], overSeconds = null }: RunRequest,
): Result<Dossier, readonly Diagnostic[]> {
  const branched = opened.branched(variant, branches);
  if (!branched.ok) return branched;
  const lasting = overSeconds === null ? branched.value : dossierOver(branched.value, overSeconds);
  return ok(assuming(lasting, assumptions));
}

/** The but-for questions of a run, none when it cannot be run. */
export function questionsOf(opened: OpenedDossier, request: RunRequest): readonly Assumption[] {
  const world = worldOf(opened, request);
  if (!world.ok) return [];
  const { entries } = executeCompiled(compilePlant(world.value), request, true);
  return butForQuestions(world.value, { entries, request });
}

/** What one world comes to; null when it cannot be run, for a name that is not there say. */
export function tryOut(opened: OpenedDossier, request: RunRequest): Trial | null {
  try {
    const world = worldOf(opened, request);
    if (!world.ok) return null;
    const { columns, play } = createFutures(compilePlant(world.value), request);
    const row = new Int32Array(columns.length);
    play(request.run ?? 0, row, 0);
    return trialOf(columns, row);
  } catch {
    return null;
  }
}

/** Columns that say that something promised of a service was missed. */
const MISSES = [
  'rto-missed',
  'mtpd-missed',
  'deadline-missed',
  ...TOTAL_OBJECTIVES.map((total) => `${total}-missed` as const),
] as const;

function trialOf(columns: readonly OutcomeColumn[], row: Int32Array): Trial {
  const numberOf = (is: (column: OutcomeColumn) => boolean): number => {
    const place = columns.findIndex(is);
    return place < 0 ? 0 : (row[place] ?? 0);
  };
  const services = columns.flatMap((column): readonly TriedService[] => {
    if (column.column !== 'down') return [];
    const { service } = column;
    const isOf =
      (...names: readonly OutcomeColumn['column'][]) =>
      (one: OutcomeColumn): boolean =>
        names.includes(one.column) && 'service' in one && one.service === service;
    return [
      {
        service,
        downSeconds: numberOf(isOf('down')),
        longestSeconds: numberOf(isOf('longest')),
        missed: MISSES.some((column) => numberOf(isOf(column)) > 0),
      },
    ];
  });
  const rpoMissed = columns.flatMap((column, place) =>
    column.column === 'rpo-missed' && row[place] === 1 ? [column.data] : [],
  );
  const word = OUTCOME_WORDS[numberOf(({ column }) => column === 'word')] ?? 'undetermined';
  return { word, services, rpoMissed };
}
