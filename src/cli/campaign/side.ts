/** One design of a campaign, from what was typed and what its dossier has. */
import { fail, ok, type Result } from '../../base/result.ts';
import { describe } from '../../engine/index.ts';
import type { Description } from '../../model/description.ts';
import type { Dossier, OpenedDossier } from '../../scenario/index.ts';
import type { CampaignDesign } from '../../workers/campaignProtocol.ts';
import { type Choice, chooseRequest, designOf } from '../chooseRequest.ts';
import type { CliContext } from '../context.ts';
import { type DossierFile, readDossier } from '../dossierFile.ts';
import type { Mistake } from '../mistakes.ts';
import type { TypedOptions } from '../options.ts';

export interface Side {
  readonly path: string;
  readonly design: CampaignDesign;
  readonly choice: Choice;
  /** The design, over the period asked about. */
  readonly dossier: Dossier;
  readonly dossierHash: string;
  readonly description: Description;
  readonly variants: OpenedDossier['variants'];
  readonly warnings: number;
}

/** What keeps a side from being played: a mistake at the keyboard, or a dossier with errors. */
export type SideProblem =
  | { readonly problem: 'mistakes'; readonly mistakes: readonly Mistake[] }
  | { readonly problem: 'invalid'; readonly file: DossierFile };

const mistaken = (...mistakes: readonly Mistake[]): Result<never, SideProblem> =>
  fail({ problem: 'mistakes', mistakes });

/** Reads a dossier and chooses what to play of it. Says nothing. */
export function openSide(
  { shell }: CliContext,
  path: string,
  {
    variant: named,
    incident,
    over,
  }: { readonly [K in 'variant' | 'incident' | 'over']: TypedOptions[K] | undefined },
): Result<Side, SideProblem> {
  const file = readDossier(shell, path);
  if (!file.ok) return mistaken(file.error);
  const { source, opening } = file.value;
  if (!opening.ok) return fail({ problem: 'invalid', file: file.value });
  const choice = chooseRequest(opening.value, {
    ...(named === undefined ? {} : { variant: named }),
    ...(incident === undefined ? {} : { incident }),
    ...(over === undefined ? {} : { over }),
  });
  if (!choice.ok) return mistaken(...choice.error);
  const { variant, incidents } = choice.value.request;
  const { overSeconds } = choice.value;
  const dossier = designOf(opening.value, choice.value);
  return ok({
    path,
    design: {
      source,
      variant,
      incidents,
      ...(overSeconds === null ? {} : { overSeconds }),
      factor: null,
    },
    choice: choice.value,
    dossier,
    dossierHash: dossier.hash,
    description: describe(dossier),
    variants: opening.value.variants,
    warnings: opening.value.warnings.length,
  });
}
