import { defineRuleKind } from '../defineRuleKind.ts';

/** P7: evaluated on each copy that an attacker may reach. */
export const restoreSegregated = defineRuleKind({
  code: 'P7',
  nature: 'practice',
  label: { fr: 'Restauration à l’écart', en: 'Restore kept apart' },
  sentence: {
    fr: 'On ne restaure pas là où l’attaquant est encore : la cible est coupée, nettoyée, ou ses secrets sont changés.',
    en: 'Nothing is restored where the attacker still is: the target is cut off or cleaned, or its credentials are changed.',
  },
  source: 'ANSSI, Cyberattaques et remédiation (2023)\u202f; règlement DORA 2022/2554, art. 12',
  version: '2022-12-14',
});
