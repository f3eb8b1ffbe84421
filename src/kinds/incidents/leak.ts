import { z } from 'zod';
import { described } from '../../model/described.ts';
import { lawField, rateField, referenceField, shareField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface LeakFields {
  readonly share: number;
  readonly rate?: number | undefined;
  readonly through: readonly string[];
  readonly showsAfter?: SourcedLaw | undefined;
}

/** What a thief may come in by. */
const WAYS_IN = ['copy', 'component', 'tool', 'site', 'hosting', 'operator', 'tenant'] as const;

/** Data leave with somebody: nothing stops, and nothing brings them back. */
export const leak = defineIncidentKind({
  kind: 'leak',
  family: 'data',
  label: { fr: 'Vol de données', en: 'Theft of data' },
  sentence: {
    fr: 'Des données partent avec un attaquant : celles d’un jeu de données, d’un composant ou d’une copie, ou tout ce qui est dans un lieu, un hébergement ou un compte, sauvegardes comprises. Rien ne s’arrête, et aucune restauration ne les reprend. D’une copie dont un outil (`key`) détient la clé, rien n’est lisible, sauf si cet outil est pris aussi : le nommer, ou frapper le seul lieu où il est.',
    en: 'Data leave with an attacker: those of a data set, a component or a copy, or all that is in a place, a hosting or an account, backups included. Nothing stops, and no restore takes them back. Of a copy whose key a tool (`key`) holds nothing can be read, unless that tool is taken too: name it, or strike the only place where it is.',
  },
  fields: {
    share: described(shareField.default(1), {
      fr: 'Part des données qui part ; tout sinon.',
      en: 'Share of the data that leaves; all of it otherwise.',
    }),
    rate: described(rateField.optional(), {
      fr: 'Débit auquel elles partent, tant que l’attaquant est là et atteint la copie ; d’un coup sinon.',
      en: 'Rate at which they leave, as long as the attacker is in and reaches the copy; at once otherwise.',
    }),
    through: described(
      z
        .union([referenceField, z.array(referenceField).max(20)])
        .default([])
        .transform((written): readonly string[] =>
          typeof written === 'string' ? [written] : written,
        )
        .meta({ form: 'references' }),
      {
        fr: 'Ce par quoi l’attaquant les lit, comme un usager : un accès, un partenaire, un composant qui s’en sert. Elles sont alors lisibles ; fermer ou isoler tout ce qui est nommé arrête la fuite.',
        en: 'What the attacker reads them through, as a user does: an access, a partner, a component that uses them. They can then be read; closing or isolating all that is named stops the leak.',
      },
    ),
    'shows-after': described(lawField.optional(), {
      fr: 'Temps avant que quelqu’un le sache : les délais des autorités courent de là. Aussitôt sinon.',
      en: 'Time before anybody knows: the deadlines of the authorities run from then. At once otherwise.',
    }),
  },
  targets: [
    'data',
    'component',
    'copy',
    'site',
    'hosting',
    'domain',
    'operator',
    'technology',
    'tenant',
    'tool',
  ],
  besides: ({ through }: LeakFields) =>
    through.map((ref, index) => ({ path: ['through', index], ref, expects: WAYS_IN })),
  impacts: (effect: LeakFields & { readonly what: readonly string[] }) => {
    const { what: refs, share, rate, through, showsAfter } = effect;
    const about = { scope: 'data', refs, event: {}, dwellSeconds: 0 } as const;
    const leak = { share, rate: rate ?? null, through };
    const begins = {
      ...about,
      after: null,
      leak: { ...leak, begins: true, shows: showsAfter === undefined },
      // Whoever takes them little by little stays until somebody shuts them out.
      ...(rate === undefined ? {} : { attacker: { strikesAgain: null, inside: through } }),
    };
    const shows = {
      ...about,
      after: showsAfter ?? null,
      leak: { ...leak, begins: false, shows: true },
    };
    return showsAfter ? [begins, shows] : [begins];
  },
});
