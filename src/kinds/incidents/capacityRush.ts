import { described } from '../../model/described.ts';
import { lawField, shareField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

/** How long a quota takes to come while everybody asks: ours. */
const EASES = defaultLaw('triangular(30m, 4h, 24h)');

interface RushFields {
  readonly left: number;
  readonly for?: SourcedLaw | undefined;
}

/** Everybody asks the same place for machines: what was not reserved is given by shares, the rest after a while. */
export const capacityRush = defineIncidentKind({
  kind: 'capacity-rush',
  family: 'load',
  label: { fr: 'Ruée sur la capacité', en: 'Rush on capacity' },
  sentence: {
    fr: 'Tout le monde demande des machines au même endroit : ce qui n’était pas réservé n’est donné qu’en partie. Ce qui tourne garde ce qu’il a.',
    en: 'Everybody asks one place for machines: what was not reserved is given in part only. What runs keeps what it has.',
  },
  fields: {
    left: described(shareField.default(0.5), {
      fr: 'Part de ce que l’on demande qui est donnée ; `0%` : plus rien.',
      en: 'Share of what is asked for that is given; `0%`: nothing at all.',
    }),
    for: described(lawField.optional(), {
      fr: 'Délai au bout duquel le reste est donné ; de 30 minutes à 24 heures, 4 le plus souvent, sinon.',
      en: 'Time after which the rest is given; from 30 minutes to 24 hours, mostly 4, otherwise.',
    }),
  },
  targets: ['hosting', 'operator', 'technology', 'country', 'domain'],
  impacts: (effect: RushFields & { readonly what: readonly string[] }) => [
    {
      scope: 'capacity',
      refs: effect.what,
      event: { hosting: 'capacity.rushed' },
      after: null,
      dwellSeconds: 0,
      share: effect.left,
    },
    ...untilOver(
      { what: effect.what, for: effect.for ?? EASES },
      { scope: 'capacity', event: { hosting: 'capacity.eased' }, share: 1 },
    ),
  ],
});
