import { defineRuleKind } from '../defineRuleKind.ts';

/** P13: evaluated on each copy that stands in for another, over its whole planned stay. */
export const validThroughout = defineRuleKind({
  code: 'P13',
  nature: 'practice',
  label: { fr: 'Valable tout le séjour', en: 'Valid for the whole stay' },
  sentence: {
    fr: 'La qualification et le contrat du lieu de secours valent pour tout le séjour prévu, pas seulement le jour de la bascule.',
    en: 'The qualification and the contract of the place of fallback hold for the whole planned stay, not only on the day of the switch.',
  },
  judged: {
    fr: 'Quand une copie qui n’est pas `active` par conception entre en service : son séjour prévu (`stays` de la copie, ou le reste de la simulation) dépasse le dernier jour d’une qualification ou d’un contrat sur le lieu, passé ou à venir\u202f; ou ce qui rendait le lieu licite y est perdu. Indéterminé quand ce dernier jour l’est\u202f; un contrat sans dernier jour est sans terme.',
    en: 'When a copy that is not `active` by design goes into service: its planned stay (`stays` of the copy, or the rest of the run) goes beyond the last day of a qualification or of a contract over the place, past or to come; or what made the place lawful is lost there. Undetermined when that last day is; a contract without a last day is open-ended.',
  },
  clears: {
    fr: 'Dire un séjour plus court (`stays`) et revenir avant ; renouveler le contrat ou la qualification ; choisir un autre lieu.',
    en: 'Say a shorter stay (`stays`) and come back before; renew the contract or the qualification; choose another place.',
  },
  source: 'Circulaire 6282-SG, R9\u202f; règlement DORA 2022/2554, art. 28',
});
