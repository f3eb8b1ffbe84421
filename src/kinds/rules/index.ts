import type { RuleCode } from '../../model/vocabulary.ts';
import type { HolderRule, RuleKind } from '../defineRuleKind.ts';
import { breachDecided } from './breachDecided.ts';
import { exitBeforeCut } from './exitBeforeCut.ts';
import { fallbackIndependent } from './fallbackIndependent.ts';
import { healthDataCertified } from './healthDataCertified.ts';
import { keysHeld } from './keysHeld.ts';
import { noResidue } from './noResidue.ts';
import { noticesInTime } from './noticesInTime.ts';
import { patchesInTime } from './patchesInTime.ts';
import { personalDataInEurope } from './personalDataInEurope.ts';
import { restorePointSound } from './restorePointSound.ts';
import { restoreSegregated } from './restoreSegregated.ts';
import { restrictedDataApproved } from './restrictedDataApproved.ts';
import { sensitiveDataProtected } from './sensitiveDataProtected.ts';
import { serviceLevelHeld } from './serviceLevelHeld.ts';
import { validThroughout } from './validThroughout.ts';

/** Every rule by its code; a code of the vocabulary that has none does not compile. */
const RULES = {
  P1: sensitiveDataProtected,
  P2: restrictedDataApproved,
  P3: healthDataCertified,
  P4: keysHeld,
  P5: personalDataInEurope,
  P6: fallbackIndependent,
  P7: restoreSegregated,
  P8: restorePointSound,
  P9: breachDecided,
  P10: noResidue,
  P11: noticesInTime,
  P12: serviceLevelHeld,
  P13: validThroughout,
  P14: exitBeforeCut,
  'SNC-5': patchesInTime,
} as const satisfies { readonly [Code in RuleCode]: RuleKind<Code> };

/** The one list of rules, in the order the screen lists them. */
export const ruleKinds: readonly RuleKind[] = Object.values(RULES);

const isHolderRule = (rule: RuleKind): rule is HolderRule => 'judge' in rule;

/** Rules on what one place holds, evaluated on every copy and every backup; in the order of `ruleKinds`. */
export const holderRules: readonly HolderRule[] = ruleKinds.filter(isHolderRule);

/** Rules whose breach an entitled decision may accept: only a law can be set aside so. In the order of `ruleKinds`. */
export const acceptableRules: readonly RuleCode[] = ruleKinds
  .filter(({ nature }) => nature === 'law')
  .map(({ code }) => code);

/** Rules that a waiver may cover beforehand: laws on where data are, or on who holds their keys. */
export const waivableRules: readonly RuleCode[] = acceptableRules.filter(
  (code) => code === 'P4' || holderRules.some((rule) => rule.code === code),
);

/** Total: every code has its rule. */
export const ruleOf = (code: RuleCode): RuleKind => RULES[code];
