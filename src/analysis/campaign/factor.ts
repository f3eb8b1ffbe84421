/** What a sensitivity study varies: one law, team, tool, rate or chance of the dossier at a time, as plain data. */

/** Where a duration stands in the dossier. */
export type LawPlace =
  | { readonly place: 'step'; readonly plan: string; readonly step: string }
  | { readonly place: 'answer'; readonly team: string }
  | { readonly place: 'probe-delay' | 'probe-report'; readonly probe: string }
  | { readonly place: 'lag' | 'restart'; readonly component: string; readonly copy: string }
  | { readonly place: 'switchover' | 'repair'; readonly component: string }
  /** `field`: the key of the law in the effect (`for`, `at`, …). */
  | {
      readonly place: 'effect';
      readonly incident: string;
      readonly effect: number;
      readonly field: string;
    };

export type Factor =
  /** Low: always its p10. High: always its p90. Seconds. */
  | {
      readonly factor: 'duration';
      readonly at: LawPlace;
      readonly low: number;
      readonly high: number;
    }
  /** Low: nobody of the team is ever there. High: all are, at all hours, at once. */
  | { readonly factor: 'team'; readonly team: string }
  /** Low: never there. High: always, wherever it is and whatever it needs. */
  | { readonly factor: 'tool'; readonly tool: string }
  /** Low: half as many everyday failures. High: twice as many. */
  | { readonly factor: 'failures'; readonly component: string }
  /** Low: the step never succeeds. High: always. */
  | { readonly factor: 'success'; readonly plan: string; readonly step: string }
  /** Low: a called person always answers. High: never. */
  | { readonly factor: 'silence'; readonly team: string };

export type FactorSide = 'low' | 'high';
