import { described } from '../../model/described.ts';
import type { IncidentEvent, IncidentImpact, IncidentScope } from '../../model/effect.ts';
import { respiteField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';

interface InsolvencyFields {
  readonly support?: SourcedLaw | undefined;
  readonly api?: SourcedLaw | undefined;
  readonly services?: SourcedLaw | undefined;
  readonly data?: SourcedLaw | undefined;
}

/** What each category of services is to the engine. */
const CATEGORIES = [
  ['support', 'support', 'member.lost'],
  ['api', 'control-planes', 'control-plane.frozen'],
  ['services', 'access', 'access.ended'],
  ['data', 'access', 'access.cut'],
] as const satisfies readonly (readonly [keyof InsolvencyFields, IncidentScope, IncidentEvent])[];

/** A provider becomes insolvent: its services stop one category after the other, unless customers pay for them to go on. */
export const insolvency = defineIncidentKind({
  kind: 'insolvency',
  family: 'law',
  endsAs: 'insolvency',
  label: { fr: 'Faillite d’un fournisseur', en: 'Insolvency of a provider' },
  sentence: {
    fr: 'Un fournisseur fait faillite. Ses services s’arrêtent par catégorie, chacune à son délai ; ceux qui tournent durent le temps que leurs clients les paient (`fund-provider`).',
    en: 'A provider becomes insolvent. Its services stop by category, each after its delay; those that run last as long as their customers pay for them (`fund-provider`).',
  },
  fields: {
    support: described(respiteField.optional(), {
      fr: 'Délai avant que plus personne ne réponde (l’équipe du soutien d’un contrat) ; jamais sinon.',
      en: 'Delay before nobody answers any more (the support team of a contract); never otherwise.',
    }),
    api: described(respiteField.optional(), {
      fr: 'Délai avant que rien ne puisse plus être créé ni changé ; jamais sinon.',
      en: 'Delay before nothing can be created or changed any more; never otherwise.',
    }),
    services: described(respiteField.optional(), {
      fr: 'Délai avant que ce qui tourne s’arrête, sauf paiement ; les données restent à portée le temps de la récupération.',
      en: 'Delay before what runs stops, unless paid for; the data stay within reach for the retrieval period.',
    }),
    data: described(respiteField.optional(), {
      fr: 'Délai avant que les données soient hors de portée ; la récupération décide sinon.',
      en: 'Delay before the data are out of reach; the retrieval period decides otherwise.',
    }),
  },
  targets: ['contract', 'hosting', 'operator', 'domain'],
  impacts: (
    effect: InsolvencyFields & { readonly what: readonly string[] },
  ): readonly IncidentImpact[] => [
    {
      scope: 'access',
      refs: effect.what,
      event: { hosting: 'access.notified' },
      after: null,
      dwellSeconds: 0,
    },
    ...CATEGORIES.flatMap(([category, scope, event]): readonly IncidentImpact[] => {
      const after = effect[category];
      if (!after) return [];
      const sort = scope === 'support' ? 'member' : 'hosting';
      const about = { scope, refs: effect.what, dwellSeconds: 0, announced: true } as const;
      return [{ ...about, event: { [sort]: event }, after }];
    }),
  ],
});
