/** Every word that is said of a run in French. The first language: its type is that of the others. */
import { frBranches } from './fr/branches.ts';
import { frCampaign } from './fr/campaign.ts';
import { frClauses, frPurposes } from './fr/clauses.ts';
import { frComparison } from './fr/comparison.ts';
import { frConditions } from './fr/conditions.ts';
import { frCosts } from './fr/costs.ts';
import { frDecisions } from './fr/decisions.ts';
import { frFactors } from './fr/factors.ts';
import { frFindings } from './fr/findings.ts';
import { frLeaks } from './fr/leaks.ts';
import { frNeeds } from './fr/needs.ts';
import { frNouns } from './fr/nouns.ts';
import { frPaces } from './fr/paces.ts';
import { frReasons } from './fr/reasons.ts';
import { frSavings } from './fr/savings.ts';
import { frCutOff, frStates, frStatesAfter } from './fr/states.ts';
import { frTransitions } from './fr/transitions.ts';
import { frUnits } from './fr/units.ts';

export const fr = {
  units: frUnits,
  nouns: frNouns,
  states: frStates,
  statesAfter: frStatesAfter,
  cutOff: frCutOff,
  transitions: frTransitions,
  clauses: frClauses,
  purposes: frPurposes,
  needs: frNeeds,
  paces: frPaces,
  conditions: frConditions,
  findings: frFindings,
  reasons: frReasons,
  campaign: frCampaign,
  comparison: frComparison,
  costs: frCosts,
  decisions: frDecisions,
  leaks: frLeaks,
  factors: frFactors,
  branches: frBranches,
  savings: frSavings,
};
