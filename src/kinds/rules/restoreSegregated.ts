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
  judged: {
    fr: 'Quand une copie est restaurée (`restore`, `recover`) dans un dossier où un attaquant peut entrer (`encrypt` et ses semblables) et qu’il atteint encore cette copie.',
    en: 'When a copy is restored (`restore`, `recover`) in a dossier where an attacker may get in (`encrypt` and the like) who still reaches that copy.',
  },
  clears: {
    fr: 'Avant de restaurer : couper la cible (`isolate`), la nettoyer (`clean`), la reconstruire (`rebuild`) ou changer les secrets (`rotate-credentials`). Après coup, la dernière de ces étapes met fin à l’écart.',
    en: 'Before restoring: cut the target off (`isolate`), clean it (`clean`), rebuild it (`rebuild`) or change the credentials (`rotate-credentials`). Afterwards, the last of these ends the breach.',
  },
  source: 'ANSSI, Cyberattaques et remédiation (2023)\u202f; règlement DORA 2022/2554, art. 12',
  version: '2022-12-14',
});
