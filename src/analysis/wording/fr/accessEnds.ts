/** Pourquoi un accès est coupé, après « coupé ». */
import type { AccessEnd } from '../../causes/accessEnd.ts';

export const frAccessEnds: Readonly<Record<AccessEnd, string>> = {
  law: 'par le droit',
  contract: 'à la fin du contrat',
  insolvency: 'par la faillite du prestataire',
  terms: "faute d'accord sur les nouvelles conditions",
  left: 'à la fin du contrat que nous avons résilié',
};
