import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ManualFields {
  readonly service: string;
  readonly mode: string;
}

/** People keep a degraded mode of a service by hand: it holds while they are at it, and ends with them. */
export const manualWorkaroundStep = defineStepKind({
  kind: 'manual-workaround',
  label: { fr: 'Tenir à la main', en: 'Work around by hand' },
  sentence: {
    fr: 'Des personnes tiennent à la main un mode dégradé du service : il ne dure que tant qu’elles y sont.',
    en: 'People keep a degraded mode of the service by hand: it lasts only while they are at it.',
  },
  fields: {
    service: described(referenceField, { fr: 'Service concerné.', en: 'Service concerned.' }),
    mode: described(referenceField, {
      fr: 'Un de ses modes : sa capacité est celle de l’équipe, `lasts` le temps qu’elle peut tenir.',
      en: 'One of its modes: its capacity is that of the team, `lasts` how long it can hold.',
    }),
  },
  activity: 'working',
  stage: 'degraded',
  defaultTakes: defaultLaw('8h'),
  targets: (step: ManualFields) => [
    { field: 'service', ref: step.service, expects: ['service'] },
    { field: 'mode', ref: `${step.service}/${step.mode}`, expects: ['mode'] },
  ],
  impliedNeeds: (_step: ManualFields) => [],
  onStart: (step: ManualFields) => [
    { effect: 'mode.enter', service: step.service, mode: step.mode },
  ],
  onDone: (_step: ManualFields) => [],
  onExit: (step: ManualFields) => [{ effect: 'mode.leave', service: step.service }],
});
