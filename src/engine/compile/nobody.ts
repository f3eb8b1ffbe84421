/** What a watch is before its rule says more: on nothing, judged by nothing. */
export const NOBODY = {
  holder: null,
  judgements: [],
  grounds: [],
  under: [[]],
  waived: [],
  reviews: [],
  staySeconds: 0,
  contractEnds: [],
  index: -1,
  governs: [],
  governedBy: -1,
} as const;
