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
  source: 'ISO 22301\u202f; guide PCA du SGDSN (2013)',
  version: null,
});
