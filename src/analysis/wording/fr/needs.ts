/** What is missing from a step or a decision, as the object of « attend » or « il manque ». */
const agree = (isFeminine: boolean, masculine: string): string =>
  isFeminine ? `${masculine}e` : masculine;

export const frNeeds = {
  someoneOf: (team: string) => `une personne de ${team}`,
  absent: (team: string) => `${team}, absente`,
  /** What is missing went with a place; the participle agrees with it. */
  lostWith: (the: string, isFeminine: boolean, place: string) =>
    `${the}, ${agree(isFeminine, 'perdu')} avec ${place}`,
  stoppedWith: (the: string, isFeminine: boolean, place: string) =>
    `${the}, ${agree(isFeminine, 'arrêté')} avec ${place}`,
  unreachableWith: (the: string, _isFeminine: boolean, place: string) =>
    `${the}, injoignable avec ${place}`,
  cutWith: (the: string, isFeminine: boolean, _place: string) =>
    `${the}, ${agree(isFeminine, 'coupé')} par le droit`,
  /** Unusable since something it needs itself is missing. */
  without: (the: string, other: string) => `${the}, hors d'usage sans ${other}`,
  /** In a state that keeps it from being used. */
  being: (the: string, state: string) => `${the}, ${state}`,
  noSoundPoint: (the: string) => `${the}, sans point de restauration sain`,
  forGood: (need: string) => `${need}, sans retour prévu`,
};
