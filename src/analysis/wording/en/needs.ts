import type { frNeeds } from '../fr/needs.ts';
import { enAccessEnds } from './accessEnds.ts';

/** What is missing from a step or a decision, as the object of “waits for” or “it lacks”. */
export const enNeeds: typeof frNeeds = {
  someoneOf: (team) => `someone of ${team}`,
  busy: (who, works) => `${who}, at work on ${works}`,
  hoursOf: (team) => `the hours of ${team}`,
  absent: (team) => `${team}, absent`,
  lostWith: (things, _agreement, place) => `${things}, lost with ${place}`,
  stoppedWith: (things, _agreement, place) => `${things}, stopped with ${place}`,
  unreachableWith: (things, _agreement, place) => `${things}, out of reach with ${place}`,
  cutBy: (things, _agreement, end) => `${things}, cut off ${enAccessEnds[end]}`,
  ranOutWith: (things, _agreement, reserve) => `${things}, out since ${reserve} ran out`,
  ranOut: (thing, _agreement, reserve, source) =>
    `${thing}, out: ${reserve} has run out, without ${source}`,
  expired: (things, _agreement, _itself) => `${things}, expired`,
  withoutExpired: (things, other) => `${things}, unusable since ${other} expired`,
  without: (things, other) => `${things}, unusable without ${other}`,
  struck: (things) => `${things}, put out of use by the incident itself`,
  being: (the, state) => `${the}, ${state}`,
  noSoundPoint: (the) => `${the}, without a sound restore point`,
  allTakenSince: (the, keep, dwell) =>
    `${the}, without a sound restore point: its pictures are kept for ${keep}, and the harm had been there for ${dwell}`,
  noCommonPoint: (the) => `${the}, without a sound restore point common to its group`,
  capacity: (hosting, holders) =>
    holders === ''
      ? `machines of ${hosting}, which has none to give`
      : `machines of ${hosting}, whose quota is held by ${holders}`,
  forGood: (need) => `${need} (no return in sight)`,
};
