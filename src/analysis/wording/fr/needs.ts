/** What is missing from a step or a decision, as the object of « attend » or « il manque ». */
import type { AccessEnd } from '../../causes/accessEnd.ts';
import { frAccessEnds } from './accessEnds.ts';
import { frOf } from './nouns.ts';

/** Gender and number of what a participle agrees with. */
type Agreement = 'm' | 'f' | 'mp' | 'fp';

const ENDINGS: Readonly<Record<Agreement, string>> = { m: '', f: 'e', mp: 's', fp: 'es' };

export const frNeeds = {
  someoneOf: (team: string) => `une personne de ${team}`,
  /** Who is waited for is at work on something else. */
  busy: (who: string, works: string) => `${who}, au travail sur ${works}`,
  hoursOf: (team: string) => `les heures ${frOf(team)}`,
  absent: (team: string) => `${team}, absente`,
  /** What is missing went with a place; the participle agrees with it. */
  lostWith: (things: string, agreement: Agreement, place: string) =>
    `${things}, perdu${ENDINGS[agreement]} avec ${place}`,
  stoppedWith: (things: string, agreement: Agreement, place: string) =>
    `${things}, arrêté${ENDINGS[agreement]} avec ${place}`,
  unreachableWith: (things: string, agreement: Agreement, place: string) =>
    `${things}, injoignable${agreement.endsWith('p') ? 's' : ''} avec ${place}`,
  cutBy: (things: string, agreement: Agreement, end: AccessEnd) =>
    `${things}, coupé${ENDINGS[agreement]} ${frAccessEnds[end]}`,
  /** A battery, fuel, a cache: what they lived on meanwhile has run out. */
  ranOutWith: (things: string, agreement: Agreement, reserve: string) =>
    `${things}, arrêté${ENDINGS[agreement]} depuis l'épuisement ${frOf(reserve)}`,
  /** The same of one thing and its own reserve. */
  ranOut: (thing: string, agreement: Agreement, reserve: string, source: string) =>
    `${thing}, arrêté${ENDINGS[agreement]} : ${reserve} est épuisée, faute ${frOf(source)}`,
  expired: (things: string, agreement: Agreement, _itself: string) =>
    `${things}, expiré${ENDINGS[agreement]}`,
  withoutExpired: (things: string, other: string) =>
    `${things}, hors d'usage depuis que ${other} a expiré`,
  /** Unusable since something they need themselves is missing. */
  without: (things: string, other: string) => `${things}, hors d'usage sans ${other}`,
  /** By the incident, and by nothing that it needs. */
  struck: (things: string) => `${things}, hors d'usage du fait même de l'incident`,
  /** In a state that keeps it from being used. */
  being: (the: string, state: string) => `${the}, ${state}`,
  noSoundPoint: (the: string) => `${the}, sans point de restauration sain`,
  allTakenSince: (the: string, keep: string, dwell: string) =>
    `${the}, sans point de restauration sain : ses images sont gardées ${keep}, et le mal était là depuis ${dwell}`,
  noCommonPoint: (the: string) => `${the}, sans point de restauration sain commun à son groupe`,
  /** Nobody holds anything of it: the quota is nothing, or everybody asks at once. */
  capacity: (hosting: string, holders: string) =>
    holders === ''
      ? `des machines ${frOf(hosting)}, qui n'en a pas à donner`
      : `des machines ${frOf(hosting)}, dont le quota est pris par ${holders}`,
  forGood: (need: string) => `${need} (aucun retour prévu)`,
};
