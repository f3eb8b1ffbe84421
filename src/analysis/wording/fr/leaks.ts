/** Data that leave with a thief: what is said of it in the trace and in the verdict. */
import { frOf } from './nouns.ts';

/** Classes of data, agreed with `données`. */
export const frDataClasses = {
  public: 'publiques',
  internal: 'internes',
  personal: 'personnelles',
  health: 'de santé',
  'citizen-personal': 'personnelles des citoyens',
  'company-economic': 'économiques des entreprises',
  'agent-business': 'des agents',
  'legal-secret': 'secrets protégés par la loi',
  'essential-state-mission': 'missions essentielles de l’État',
  sensitive: 'sensibles',
  restricted: 'Diffusion Restreinte',
};

export const frLeaks = {
  classes: frDataClasses,
  /** Beside the state of a copy or a backup. */
  beside: 'données volées',
  begins: (data: string, source: string) =>
    `${data} commencent à partir avec un attaquant, par ${source}`,
  begunAgain: (data: string, source: string) =>
    `${data} recommencent à partir avec un attaquant, par ${source}`,
  stops: (data: string, source: string, amount: string) =>
    `la fuite ${frOf(data)} par ${source} s'arrête, après ${amount}`,
  ends: (data: string, source: string, amount: string) =>
    `${data} sont volées, par ${source} : ${amount}`,
  goesOn: (data: string, source: string, amount: string) =>
    `${data} partent encore par ${source} : ${amount} jusque-là`,
  known: (data: string, source: string) =>
    `on sait que ${data} partent ou sont parties par ${source}`,
  /** Nobody can read what left. */
  sealed: (clause: string) => `${clause}, chiffrées et sans leur clé`,
  /** The volume, and what share of the data set that is. */
  part: (volume: string, share: string) => `${volume} (${share})`,
  all: (volume: string | null) => (volume === null ? 'tout' : `tout, ${volume}`),
  nothingYet: 'presque rien',
  stolen: (data: string, amount: string) => `${data} sont volées : ${amount}`,
  ofClasses: (clause: string, classes: string) => `${clause}, données ${classes}`,
  ofPeople: (clause: string, count: string, isAll: boolean) =>
    isAll ? `${clause}, de ${count} personnes` : `${clause}, de ${count} personnes au plus`,
  stillLeaving: (clause: string) => `${clause}, et cela continue à la fin de la simulation`,
  knownAtOnce: (clause: string) => `${clause} ; on le sait aussitôt`,
  knownAfter: (clause: string, span: string) => `${clause} ; on le sait ${span} après`,
  knownByNobody: (clause: string) => `${clause} ; personne ne le sait`,
};
