/** What a step that carries data may say of its pipeline: the slowest of its parts gives its pace. */
import { z } from 'zod';
import { described } from '../model/described.ts';
import { lawField, rateField, shareField } from '../model/fields.ts';
import type { SourcedLaw } from '../model/law.ts';
import type { PaceTerm } from '../model/pace.ts';

export const transferFields = {
  throughput: described(rateField.optional(), {
    fr: 'Débit tenu d’un bout à l’autre ; avec le volume, il donne la durée.',
    en: 'Rate kept from beginning to end; with the volume, it gives the duration.',
  }),
  reads: described(rateField.optional(), {
    fr: 'Débit auquel la source se lit.',
    en: 'Rate at which the source can be read.',
  }),
  rehydration: described(shareField.optional(), {
    fr: 'Part du débit de lecture qui reste quand des données dédupliquées sont reconstituées : 30 % en restauration de masse.',
    en: 'Share of the reading rate that is left when deduplicated data are put together again: 30% in a mass restore.',
  }),
  writes: described(rateField.optional(), {
    fr: 'Débit auquel la cible s’écrit.',
    en: 'Rate at which the target can be written.',
  }),
  streams: described(z.number().int().min(1).max(10_000).optional(), {
    fr: 'Nombre de flux parallèles, chacun à `per-stream`.',
    en: 'How many parallel streams, each at `per-stream`.',
  }),
  'per-stream': described(rateField.optional(), {
    fr: 'Débit d’un flux.',
    en: 'Rate of one stream.',
  }),
  verification: described(lawField.optional(), {
    fr: 'Contrôles une fois tout transporté.',
    en: 'Checks once everything is carried.',
  }),
};

export interface TransferFields {
  readonly throughput?: number | undefined;
  readonly reads?: number | undefined;
  readonly rehydration?: number | undefined;
  readonly writes?: number | undefined;
  readonly streams?: number | undefined;
  readonly perStream?: number | undefined;
  readonly verification?: SourcedLaw | undefined;
}

/** What a step carries, as its kind says it. */
export interface Transfer {
  readonly from: { readonly sort: 'copy' | 'backup'; readonly ref: string };
  /** Copy. */
  readonly to: string;
  readonly pipeline: TransferFields;
}

/** The slowest part of a pipeline besides links, the first of equals; null when nothing is said of any. */
export function slowestPart(
  fields: TransferFields,
): { readonly rate: number; readonly term: PaceTerm } | null {
  const { throughput, reads, rehydration, writes, streams, perStream } = fields;
  const parts: readonly (readonly [number | undefined, PaceTerm])[] = [
    [throughput, 'throughput'],
    rehydration === undefined || reads === undefined
      ? [reads, 'source']
      : [reads * rehydration, 'rehydration'],
    [perStream === undefined ? undefined : perStream * (streams ?? 1), 'streams'],
    [writes, 'target'],
  ];
  let slowest: { readonly rate: number; readonly term: PaceTerm } | null = null;
  for (const [rate, term] of parts) {
    if (rate !== undefined && (slowest === null || rate < slowest.rate)) slowest = { rate, term };
  }
  return slowest;
}
