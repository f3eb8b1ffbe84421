import type { frAccessEnds } from '../fr/accessEnds.ts';

/** Why access is cut off, after “cut off”. */
export const enAccessEnds: typeof frAccessEnds = {
  law: 'by law',
  contract: 'as the contract ended',
  insolvency: "by the provider's insolvency",
  terms: 'for want of an agreement on the new terms',
  left: 'as the contract that we terminated ended',
};
