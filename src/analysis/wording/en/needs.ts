import type { frNeeds } from '../fr/needs.ts';

/** What is missing from a step or a decision, as the object of “waits for” or “it lacks”. */
export const enNeeds: typeof frNeeds = {
  someoneOf: (team) => `someone of ${team}`,
  absent: (team) => `${team}, absent`,
  lostWith: (the, _isFeminine, place) => `${the}, lost with ${place}`,
  stoppedWith: (the, _isFeminine, place) => `${the}, stopped with ${place}`,
  unreachableWith: (the, _isFeminine, place) => `${the}, out of reach with ${place}`,
  cutWith: (the) => `${the}, cut off by law`,
  without: (the, other) => `${the}, unusable without ${other}`,
  being: (the, state) => `${the}, ${state}`,
  noSoundPoint: (the) => `${the}, without a sound restore point`,
  forGood: (need) => `${need}, with no return in sight`,
};
