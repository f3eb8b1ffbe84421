/** Every word that is said of a run in English. */
import { enBranches } from './en/branches.ts';
import { enCampaign } from './en/campaign.ts';
import { enClauses, enPurposes } from './en/clauses.ts';
import { enComparison } from './en/comparison.ts';
import { enConditions } from './en/conditions.ts';
import { enCosts } from './en/costs.ts';
import { enDecisions } from './en/decisions.ts';
import { enFactors } from './en/factors.ts';
import { enFindings } from './en/findings.ts';
import { enLeaks } from './en/leaks.ts';
import { enNeeds } from './en/needs.ts';
import { enNouns } from './en/nouns.ts';
import { enPaces } from './en/paces.ts';
import { enReasons } from './en/reasons.ts';
import { enSavings } from './en/savings.ts';
import { enCutOff, enStates, enStatesAfter } from './en/states.ts';
import { enTransitions } from './en/transitions.ts';
import { enUnits } from './en/units.ts';
import type { fr } from './fr.ts';

export const en = {
  units: enUnits,
  nouns: enNouns,
  states: enStates,
  statesAfter: enStatesAfter,
  cutOff: enCutOff,
  transitions: enTransitions,
  clauses: enClauses,
  purposes: enPurposes,
  needs: enNeeds,
  paces: enPaces,
  conditions: enConditions,
  findings: enFindings,
  reasons: enReasons,
  campaign: enCampaign,
  comparison: enComparison,
  costs: enCosts,
  decisions: enDecisions,
  leaks: enLeaks,
  factors: enFactors,
  branches: enBranches,
  savings: enSavings,
} satisfies typeof fr;
