import type { frNeeds } from '../fr/needs.ts';

/** What is missing from a step or a decision, as the object of “waits for” or “it lacks”. */
export const enNeeds: typeof frNeeds = {
  someoneOf: (team) => `someone of ${team}`,
  hoursOf: (team) => `the hours of ${team}`,
  absent: (team) => `${team}, absent`,
  lostWith: (things, _agreement, place) => `${things}, lost with ${place}`,
  stoppedWith: (things, _agreement, place) => `${things}, stopped with ${place}`,
  unreachableWith: (things, _agreement, place) => `${things}, out of reach with ${place}`,
  cutWith: (things) => `${things}, cut off by law`,
  ranOutWith: (things, _agreement, reserve) => `${things}, out since ${reserve} ran out`,
  ranOut: (thing, _agreement, reserve, source) =>
    `${thing}, out: ${reserve} has run out, without ${source}`,
  expired: (things, _agreement, _itself) => `${things}, expired`,
  withoutExpired: (things, other) => `${things}, unusable since ${other} expired`,
  without: (things, other) => `${things}, unusable without ${other}`,
  being: (the, state) => `${the}, ${state}`,
  noSoundPoint: (the) => `${the}, without a sound restore point`,
  noCommonPoint: (the) => `${the}, without a sound restore point common to its group`,
  capacity: (hosting, holders) =>
    holders === ''
      ? `machines of ${hosting}, which has none to give`
      : `machines of ${hosting}, whose quota is held by ${holders}`,
  forGood: (need) => `${need} (no return in sight)`,
};
