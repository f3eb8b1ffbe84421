import { z } from 'zod';
import { described } from '../../model/described.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { lawField, respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Ground } from '../../model/vocabulary.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { losing } from './losing.ts';

const GROUND_OF = {
  SecNumCloud: 'qualification',
  HDS: 'health',
  DR: 'restricted',
} as const satisfies Readonly<Record<string, Ground>>;

interface QualificationFields {
  readonly scheme: keyof typeof GROUND_OF;
  readonly grace?: SourcedLaw | undefined;
  readonly regained?: SourcedLaw | undefined;
}

/** A qualification, a certificate or an approval is withdrawn or not renewed. What runs goes on; the law judges it anew. */
export const qualificationLost = defineIncidentKind({
  kind: 'qualification-lost',
  family: 'law',
  label: { fr: 'Qualification perdue', en: 'Qualification lost' },
  sentence: {
    fr: 'Un hébergement perd sa qualification, sa certification ou son homologation, au bout d’un délai de grâce s’il y en a un. Ce qui tourne continue.',
    en: 'A hosting loses its qualification, its certificate or its approval, after a grace period if there is one. What runs goes on.',
  },
  fields: {
    scheme: described(z.enum(['SecNumCloud', 'HDS', 'DR']).default('SecNumCloud'), {
      fr: 'Ce qui est perdu : la qualification SecNumCloud, le certificat HDS, l’homologation Diffusion Restreinte.',
      en: 'What is lost: the SecNumCloud qualification, the HDS certificate, the approval for Diffusion Restreinte.',
    }),
    grace: described(respiteField.optional(), {
      fr: 'Délai de grâce, de l’annonce à la perte ; nul sinon.',
      en: 'Grace period, from the announcement to the loss; none otherwise.',
    }),
    regained: described(lawField.optional(), {
      fr: 'De l’annonce au jour où elle vaut de nouveau, perdue ou pas encore ; jamais sinon.',
      en: 'From the announcement to the day it holds again, lost or not yet; never otherwise.',
    }),
  },
  targets: ['hosting', 'operator', 'technology', 'domain'],
  takesGroundBy: () => ({
    fr: 'elle est retirée, ou n’est pas renouvelée',
    en: 'it is withdrawn, or not renewed',
  }),
  impacts: ({
    what,
    scheme,
    grace,
    regained,
  }: QualificationFields & { readonly what: readonly string[] }): readonly IncidentImpact[] => {
    const ground = GROUND_OF[scheme];
    const back: IncidentImpact = {
      scope: 'grounds',
      refs: what,
      ground,
      event: { hosting: 'ground.regained' },
      after: regained ?? null,
      dwellSeconds: 0,
      announced: true,
    };
    return [...losing(what, ground, grace), ...(regained ? [back] : [])];
  },
});
