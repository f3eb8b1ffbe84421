/** [SCN-R64] A waiver is about a rule that a waiver can cover. */
import { waivableRules } from '../../kinds/rules/index.ts';
import { finding } from '../finding.ts';
import type { Check } from './check.ts';

export const waivedRules: Check = ({ read }) =>
  Object.entries(read.waivers ?? {}).flatMap(([id, { rule }]) =>
    waivableRules.includes(rule)
      ? []
      : [finding('SCN-808', ['waivers', id, 'rule'], { rule, allowed: waivableRules })],
  );
