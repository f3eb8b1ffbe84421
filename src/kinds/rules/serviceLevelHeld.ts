import { defineRuleKind } from '../defineRuleKind.ts';

/** P12: evaluated on each service. */
export const serviceLevelHeld = defineRuleKind({
  code: 'P12',
  nature: 'objective',
  label: { fr: 'Niveau de service tenu', en: 'Service level held' },
  sentence: {
    fr: 'Le service est à son niveau minimal, ou y revient dans les délais promis (RTO, DMIA).',
    en: 'The service is at its minimum level, or is back there within the times promised (RTO, MTPD).',
  },
  judged: {
    fr: 'Sur chaque service : dès qu’un RTO ou une DMIA est dépassé alors qu’il est sous son minimum (`mbco`).',
    en: 'On each service: as soon as an RTO or an MTPD is exceeded while it is below its minimum (`mbco`).',
  },
  clears: {
    fr: 'Le retour au minimum met fin à l’écart, qui reste compté.',
    en: 'Being back at the minimum ends the breach, which stays counted.',
  },
  source: 'ISO 22301\u202f; guide PCA du SGDSN (2013)',
  version: null,
});
