import { closed } from '../fr/nouns.ts';
import type { frReasons } from '../fr/reasons.ts';

/** Why a rule is not kept: what a place lacks, what a fallback shares. */
export const enReasons: typeof frReasons = {
  lacks: {
    qualification: (name) => `${closed(name)} is not qualified SecNumCloud`,
    immunity: (name) => `${closed(name)} is not out of reach of non-European law`,
    health: (name) => `${closed(name)} is not certified for health data (HDS)`,
    restricted: (name) => `${closed(name)} is not approved for restricted data`,
    adequacy: (name) =>
      `${closed(name)} is outside Europe and any country found adequate, without a transfer tool`,
  },
  unknown: {
    qualification: (name) =>
      `nobody says whether ${closed(name)} is qualified SecNumCloud, or until when`,
    immunity: (name) => `nobody says whether ${closed(name)} is out of reach of non-European law`,
    health: (name) => `nobody says whether ${closed(name)} is certified for health data (HDS)`,
    restricted: (name) => `nobody says whether ${closed(name)} is approved for restricted data`,
    adequacy: (name) => `nobody says whether ${closed(name)} is in a country found adequate`,
  },
  ranOut: (name, day) => `the SecNumCloud qualification of ${closed(name)} ran until ${day}`,
  notYet: (name, day) => `${closed(name)} is qualified SecNumCloud only from ${day} on`,
  willRunOut: (name, day) =>
    `the SecNumCloud qualification of ${closed(name)} runs until ${day}, before the end of the stay`,
  willTurn: (lack, day) => `on ${day}, before the end of the stay, ${lack}`,
  contractEnds: (name, contract) =>
    contract
      ? `the contract “${contract.name}” over ${closed(name)} ${contract.isOver ? `ended on ${contract.day}` : `ends on ${contract.day}, before the end of the stay`}`
      : `a contract over ${closed(name)} ends before the end of the stay`,
  announced: (name) =>
    `what is announced on ${closed(name)} takes effect before the end of the stay`,
  toolEnded: (contract, day) => `the transfer tool of the contract “${contract}” ended on ${day}`,
  waiverUnsure:
    'a waiver covers it, and nothing says whether it may, or until when (since when an acceptable offer exists, what the organisation is, whether it is published)',
  keyHeld: (tool, places) =>
    `the key is held by ${tool}, only with ${closed(places)}, within reach of non-European law`,
  keyUnknown: (tool, places) =>
    `the key is held by ${tool}, with ${closed(places)}, and nobody says whether it is out of reach of non-European law`,
  keyNowhere: (tool) => `the key is held by ${tool}, and nobody says where`,
  takenBy: (lost, by) => `${lost} (${by})`,
  oldPoint: (backup) => `the point taken from ${backup} is sound, and older than the RPO allows`,
  unsoundPoint: (backup) => `the point taken from ${backup} is not sound`,
  allTakenSince: (backup, keep, dwell) =>
    `${backup} keeps its pictures for ${keep}, and the harm had been there for ${dwell}`,
  exposed: (incident) =>
    `the attacker still reaches it${incident === null ? '' : ` (${incident})`}: nothing there was cut off, cleaned or given new secrets`,
  notTold: 'it is not done by its deadline',
  nobodyTells: 'no step told the authority by the deadline',
  notOut: (rpo) =>
    rpo === null
      ? 'nothing of it is sound out of the cut'
      : `nothing of it out of the cut is sound and as recent as the RPO of ${rpo} asks`,
  shares: (domains, copy) => `it shares ${domains} with ${copy}`,
  ownOperator: 'its operator (the organisation itself)',
  shared: {
    site: (name) => `the building ${name}`,
    infrastructure: (name) => `the infrastructure ${name}`,
    'control-plane': (name) => `the management console ${name}`,
  },
};
