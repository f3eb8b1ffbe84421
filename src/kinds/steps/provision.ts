import { described } from '../../model/described.ts';
import { referenceField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';

interface ProvisionFields {
  readonly what: string;
}

/** Creates a copy that does not exist yet (cold). Asks the control plane of its hosting. */
export const provisionStep = defineStepKind({
  kind: 'provision',
  label: { fr: 'Créer', en: 'Provision' },
  sentence: {
    fr: 'Crée une copie qui n’existe pas encore. Demande le plan de contrôle de son hébergement.',
    en: 'Creates a copy that does not exist yet. Asks the control plane of its hosting.',
  },
  fields: {
    what: described(referenceField, {
      fr: 'Copie à créer, de rôle `cold`.',
      en: 'Copy to create, of role `cold`.',
    }),
  },
  activity: 'working',
  stage: 'switch',
  defaultTakes: defaultLaw('lognormal(1h, 4h)'),
  targets: (step: ProvisionFields) => [{ field: 'what', ref: step.what, expects: ['copy'] }],
  impliedNeeds: (step: ProvisionFields) => [
    { need: 'reached', ofCopy: step.what },
    { need: 'in-order', ofCopy: step.what },
    { need: 'control-plane', ofCopy: step.what },
    { need: 'start', ofCopy: step.what },
  ],
  onStart: (_step: ProvisionFields) => [],
  onDone: (step: ProvisionFields) => [{ effect: 'copy.prepare', copy: step.what }],
});
