import { described } from '../../model/described.ts';
import { lawField } from '../../model/fields.ts';
import type { SourcedLaw } from '../../model/law.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { throughField, throughTargets } from './throughField.ts';

interface ConveneFields {
  readonly through: readonly string[];
  readonly takes?: SourcedLaw | undefined;
  readonly offHours?: SourcedLaw | undefined;
}

/** Nights and week-ends, when the author says nothing: after Orange 2021, two hours became thirty minutes. */
const OFF_HOURS = defaultLaw('triangular(30m, 75m, 180m)');

/** Gathers the crisis cell: slower at night than in working hours. */
export const conveneStep = defineStepKind({
  kind: 'convene',
  label: { fr: 'Réunir la cellule de crise', en: 'Convene the crisis cell' },
  sentence: {
    fr: 'Réunit la cellule de crise, plus lentement hors des heures ouvrées. Il faut un canal pour l’appeler (`through`), sauf quand ceux qu’il faut sont à leur poste, ou sur place.',
    en: 'Gathers the crisis cell, more slowly outside working hours. Calling it takes a channel (`through`), unless the people needed are at their desks, or on site.',
  },
  fields: {
    through: throughField,
    'off-hours': described(lawField.optional(), {
      fr: 'Durée hors des heures ouvrées (celles de l’équipe, sinon du lundi au vendredi de 8 h à 20 h).',
      en: 'How long it takes outside working hours (those of the team, else Monday to Friday, 08:00 to 20:00).',
    }),
  },
  activity: 'working',
  stage: 'decision',
  unpractised: true,
  defaultTakes: defaultLaw('triangular(10m, 30m, 60m)'),
  takesOffHours: (step: ConveneFields) => step.offHours ?? (step.takes ? null : OFF_HOURS),
  targets: (step: ConveneFields) => throughTargets(step.through),
  impliedNeeds: (step: ConveneFields) => [
    { need: 'any-tool', tools: step.through, orTogether: true },
  ],
  onStart: (_step: ConveneFields) => [],
  onDone: (_step: ConveneFields) => [],
});
