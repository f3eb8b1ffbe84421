import { described } from '../../model/described.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { lawField, shareField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface DegradationFields {
  readonly to?: number | undefined;
  readonly errors?: number | undefined;
  readonly for?: SourcedLaw | undefined;
}

/** Leaves copies or tools a share of their capacity, or has a share of their requests fail: what runs goes on, for fewer people. */
export const degradation = defineIncidentKind({
  kind: 'degrade',
  family: 'load',
  label: { fr: 'Dégradation', en: 'Degradation' },
  sentence: {
    fr: 'Ne laisse à des copies ou à des outils qu’une part de leur capacité (`to`), que d’autres copies peuvent compenser, ou fait échouer une part de leurs requêtes (`errors`), que rien ne compense : mauvaise version, lien qui perd des paquets. Un lieu, une technologie : les copies qui s’y trouvent ou qui en sont faites.',
    en: 'Leaves copies or tools a share of their capacity (`to`), which other copies may make up for, or has a share of their requests fail (`errors`), which nothing makes up for: a bad release, a link that drops packets. A place, a technology: the copies that stand there or are built on it.',
  },
  fields: {
    to: described(shareField.optional(), {
      fr: 'Part de sa capacité que chacun garde ; toute sa capacité sinon.',
      en: 'Share of its capacity that each keeps; all of it otherwise.',
    }),
    errors: described(shareField.optional(), {
      fr: 'Part de ses requêtes qui échoue, quelle que soit la capacité qui reste. Une étape `repair` ou `rebuild` de la copie (retour à la version d’avant) y met fin ; la remplacer par une copie saine aussi.',
      en: 'Share of its requests that fails, however much capacity is left. A step `repair` or `rebuild` of the copy (back to the release before) ends it; so does a sound copy in its place.',
    }),
    for: described(lawField.optional(), {
      fr: 'Durée de la dégradation ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['copy', 'component', 'tool', 'site', 'hosting', 'domain', 'operator', 'technology'],
  impacts: (effect: DegradationFields & { readonly what: readonly string[] }) => {
    const { to, errors } = effect;
    const about = { scope: 'contents', refs: effect.what, after: null, dwellSeconds: 0 } as const;
    const weaker: IncidentImpact = {
      ...about,
      event: { copy: 'copy.degraded', tool: 'tool.degraded' },
      share: (to ?? 1) * (1 - (errors ?? 0)),
    };
    if (errors === undefined) {
      return [
        weaker,
        ...untilOver(effect, {
          scope: 'contents',
          event: { copy: 'copy.recovered', tool: 'tool.recovered' },
        }),
      ];
    }
    // A tool has no room to spare: a share of it, or of its requests, is the same.
    return [
      { ...weaker, event: { tool: 'tool.degraded' } },
      ...(to === undefined
        ? []
        : [{ ...about, event: { copy: 'copy.degraded' as const }, share: to }]),
      { ...about, event: { copy: 'copy.erring' as const }, share: 1 - errors },
      ...untilOver(effect, {
        scope: 'contents',
        event: { copy: 'copy.righted', tool: 'tool.recovered' },
      }),
      ...(to === undefined
        ? []
        : untilOver(effect, { scope: 'contents', event: { copy: 'copy.recovered' } })),
    ] satisfies readonly IncidentImpact[];
  },
});
