import type { Hosting } from '../../model/hosting.ts';
import type { Ground } from '../../model/vocabulary.ts';
import { defineRuleKind, type Judgement } from '../defineRuleKind.ts';

/** P4: evaluated on each copy and backup of sensitive data whose key the dossier says who holds. */
export const keysHeld = defineRuleKind({
  code: 'P4',
  nature: 'law',
  label: { fr: 'Clés hors d’atteinte', en: 'Keys out of reach' },
  sentence: {
    fr: 'Les clés de chiffrement de données sensibles ne sont jamais tenues par le seul prestataire soumis à une loi extra-européenne.',
    en: 'The encryption keys of sensitive data are never held only by a provider under non-European law.',
  },
  judged: {
    fr: 'Dès le départ, sur chaque jeu de données sensibles dont une clé est dite (`key`) ; à nouveau quand un détenteur perd son immunité ou la retrouve.',
    en: 'From the start, on each sensitive data set of which a key is said (`key`); again when a holder loses its immunity, or has it back.',
  },
  clears: {
    fr: 'Un seul détenteur hors d’atteinte suffit : placer l’outil qui tient la clé (`at`) aussi chez lui.',
    en: 'One holder out of reach is enough: put the tool that holds the key (`at`) there too.',
  },
  source: 'SecNumCloud 3.2, chap. 10 et 19.6\u202f; loi SREN 2024-449, art. 31',
  version: '2022-03-08',
});

/** What the judgement stands on, and may be lost while everything runs. */
export const KEY_GROUNDS: readonly Ground[] = ['immunity'];

/** Whether a place keeps a key out of reach of non-European law; null when nobody says. */
const keepsKey = ({ immune, trust }: Hosting): boolean | null =>
  immune.value ?? (trust === 'commercial' ? null : true);

/** The judgement on a key by where it is held: one holder out of reach is enough; nobody known is undetermined. */
export function judgeKeyHolders(hostings: readonly Hosting[]): Judgement {
  const kept = hostings.map(keepsKey);
  if (kept.includes(true)) return 'kept';
  return kept.length === 0 || kept.includes(null) ? 'undetermined' : 'breached';
}
