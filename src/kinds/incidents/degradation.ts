import { described } from '../../model/described.ts';
import { lawField, shareField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defineIncidentKind } from '../defineIncidentKind.ts';
import { untilOver } from './untilOver.ts';

interface DegradationFields {
  readonly to: number;
  readonly for?: SourcedLaw | undefined;
}

/** Leaves copies or tools a share of their capacity: what runs goes on, for fewer people. */
export const degradation = defineIncidentKind({
  kind: 'degrade',
  family: 'load',
  label: { fr: 'Dégradation', en: 'Degradation' },
  sentence: {
    fr: 'Ne laisse à des copies ou à des outils qu’une part de leur capacité. Un lieu, une technologie : les copies qui s’y trouvent ou qui en sont faites.',
    en: 'Leaves copies or tools a share of their capacity. A place, a technology: the copies that stand there or are built on it.',
  },
  fields: {
    to: described(shareField, {
      fr: 'Part de sa capacité que chacun garde.',
      en: 'Share of its capacity that each keeps.',
    }),
    for: described(lawField.optional(), {
      fr: 'Durée de la dégradation ; sans fin sinon.',
      en: 'How long it lasts; without end otherwise.',
    }),
  },
  targets: ['copy', 'component', 'tool', 'site', 'hosting', 'domain', 'operator', 'technology'],
  impacts: (effect: DegradationFields & { readonly what: readonly string[] }) => [
    {
      scope: 'contents',
      refs: effect.what,
      event: { copy: 'copy.degraded', tool: 'tool.degraded' },
      after: null,
      dwellSeconds: 0,
      share: effect.to,
    },
    ...untilOver(effect, {
      scope: 'contents',
      event: { copy: 'copy.recovered', tool: 'tool.recovered' },
    }),
  ],
});
