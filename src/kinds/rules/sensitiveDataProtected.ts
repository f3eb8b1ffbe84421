import type { Hosting } from '../../model/hosting.ts';
import { defineHolderRule, type Judgement } from '../defineRuleKind.ts';
import { judgeAll, lackOf } from './judgement.ts';
import { qualificationChanges, qualificationLack, qualifiedOn } from './qualification.ts';

const SCHEME = 'SecNumCloud';

/**
 * Own premises are outside R9, which binds commercial offers, and are accredited instead: they keep the rule (R6 and
 * R7 ask for a justification, which is not about data). Unless the dossier states that the premises are not immune:
 * then someone else runs them, and a foreign law can reach the data.
 */
const judgePremises = ({ immune }: Hosting): Judgement =>
  immune.value === false ? 'breached' : 'kept';

/** P1: the rule of the doctrine that a failover breaks most easily. */
export const sensitiveDataProtected = defineHolderRule({
  code: 'P1',
  nature: 'law',
  label: { fr: 'Données sensibles protégées', en: 'Sensitive data protected' },
  sentence: {
    fr: 'Aucune copie de données sensibles, même temporaire, ne se trouve hors d’un cloud interne de l’État, de ses propres locaux ou d’une offre qualifiée SecNumCloud et à l’abri des lois extra-européennes.',
    en: 'No copy of sensitive data, not even a temporary one, is anywhere but on an internal cloud of the State, on one’s own premises or on an offer qualified SecNumCloud and out of reach of non-European law.',
  },
  judged: {
    fr: 'À chaque instant, sur chaque copie, sauvegarde ou outil où des données sensibles sont gardées ou passent ; à nouveau le jour où une qualification commence ou finit, et quand l’immunité se perd. Ses propres locaux (`on-premise`) sont homologués, et non qualifiés : `qualified` n’y compte pas ; `immune: false` y enfreint la règle.',
    en: 'At every instant, on every copy, backup or tool where sensitive data are kept or pass; again on the day a qualification begins or ends, and when immunity is lost. One’s own premises (`on-premise`) are accredited, not qualified: `qualified` counts for nothing there; `immune: false` breaches the rule there.',
  },
  clears: {
    fr: 'Quitter ce lieu et y effacer les données (`promote` ailleurs, puis `erase`).',
    en: 'Leave that place and erase the data there (`promote` elsewhere, then `erase`).',
  },
  source:
    'Circulaire 6282-SG (2021), R9\u202f; circulaire 6404-SG (2023)\u202f; loi SREN 2024-449, art. 31',
  appliesTo: ({ sensitive }) => sensitive,
  reads: ['qualification', 'immunity'],
  judge: (hosting, date) => {
    if (hosting.trust === 'internal-cloud') return 'kept';
    if (hosting.trust === 'on-premise') return judgePremises(hosting);
    return judgeAll([qualifiedOn(hosting.qualifications, SCHEME, date), hosting.immune.value]);
  },
  lacks: (hosting, date) => {
    const { trust, qualifications, immune } = hosting;
    if (trust === 'internal-cloud') return [];
    if (trust === 'on-premise') return immune.value === false ? lackOf('immunity', false) : [];
    return [
      ...qualificationLack(qualifications, SCHEME, date),
      ...lackOf('immunity', immune.value),
    ];
  },
  changesOn: ({ trust, qualifications }) =>
    trust === 'commercial' ? qualificationChanges(qualifications, SCHEME) : [],
});
