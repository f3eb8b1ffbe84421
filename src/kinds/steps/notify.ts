import { z } from 'zod';
import { described } from '../../model/described.ts';
import { durationField } from '../../model/fields.ts';
import { defaultLaw } from '../defaultLaw.ts';
import { defineStepKind } from '../defineStepKind.ts';
import { throughField, throughTargets } from './throughField.ts';

interface NotifyFields {
  readonly through: readonly string[];
}

/** Reports to an authority before its deadline; P11 is judged on it. */
export const notifyStep = defineStepKind({
  kind: 'notify',
  label: { fr: 'Notifier une autorité', en: 'Notify an authority' },
  sentence: {
    fr: 'Déclare l’incident à une autorité. Le délai court dès la connaissance ou la qualification, que le plan soit lancé ou non ; dépassé, c’est un écart à P11.',
    en: 'Reports the incident to an authority. The deadline runs from awareness or classification, whether or not the plan is run; once past, P11 is breached.',
  },
  fields: {
    authority: described(z.string().min(1).max(80).optional().meta({ form: 'text' }), {
      fr: 'À qui : ANSSI, CNIL, ACPR…',
      en: 'To whom: a CSIRT, a data protection authority, a supervisor…',
    }),
    deadline: described(durationField.optional(), {
      fr: 'Délai de la règle : 4h et 24h (DORA, art. 19), 24h, 72h et 30d (NIS 2, art. 23), 72h (RGPD, art. 33). Sans lui, rien n’est jugé.',
      en: 'Deadline of the rule: 4h and 24h (DORA, art. 19), 24h, 72h and 30d (NIS2, art. 23), 72h (GDPR, art. 33). Without it nothing is judged.',
    }),
    from: described(z.enum(['awareness', 'classification']).default('awareness'), {
      fr: 'D’où court le délai : `awareness`, dès que le plan est confirmé (condition vraie, et vue aussi longtemps qu’il le demande) ; `classification`, dès la fin de la première étape `qualify` du plan.',
      en: 'What the deadline counts from: `awareness`, as soon as the plan is confirmed (its condition true, and seen for as long as it asks); `classification`, the end of the first `qualify` step of the plan.',
    }),
    through: throughField,
  },
  activity: 'working',
  unpractised: true,
  defaultTakes: defaultLaw('triangular(20m, 45m, 120m)'),
  targets: (step: NotifyFields) => throughTargets(step.through),
  impliedNeeds: (step: NotifyFields) => [{ need: 'any-tool', tools: step.through }],
  onStart: (_step: NotifyFields) => [],
  onDone: (_step: NotifyFields) => [],
});
