/** What a sensitivity study varies: one law, team, tool, rate or chance of the dossier at a time, as plain data. */

/** Where a duration stands in the dossier. */
export type LawPlace =
  /** How long a step takes, or how long its approval is thought over. */
  | { readonly place: 'step' | 'approval'; readonly plan: string; readonly step: string }
  /** How long the decision is thought over; how soon somebody knows the condition when no probe watches it. */
  | { readonly place: 'decision' | 'learned'; readonly plan: string }
  /** From the call to being at work. */
  | { readonly place: 'answer'; readonly team: string }
  /** From the change to what the probe says; when it is lost, until users report. */
  | { readonly place: 'probe-delay' | 'probe-report'; readonly probe: string }
  /** Replication lag; time to serve again once the place is back. */
  | { readonly place: 'lag' | 'restart'; readonly component: string; readonly copy: string }
  | { readonly place: 'switchover' | 'repair'; readonly component: string }
  /** A law of an effect, by its position in the incident and its key: `at`, `for`, `notice`. */
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
  /** Low: nobody of the team is ever there. High: all are, at once, at all hours, whatever the incident. */
  | { readonly factor: 'team'; readonly team: string }
  /** Low: never there. High: always, wherever it stands, whatever it needs and whatever the incident. */
  | { readonly factor: 'tool'; readonly tool: string }
  /** Low: half as many everyday failures. High: twice as many. */
  | { readonly factor: 'failures'; readonly component: string }
  /** Low: no failure of the component has a common cause. High: all have, so that its copies only fail together. */
  | { readonly factor: 'common'; readonly component: string }
  /** Low: the step never succeeds. High: always. */
  | { readonly factor: 'success'; readonly plan: string; readonly step: string }
  /** Low: a restore from it was never tried (75 % work). High: it was tried on the first day (98 %). */
  | { readonly factor: 'verification'; readonly component: string; readonly backup: string }
  /** Low: the decision is never a no. High: always. */
  | { readonly factor: 'refusal'; readonly plan: string }
  /** Low: a called person always answers. High: never. */
  | { readonly factor: 'silence'; readonly team: string };

export type FactorSide = 'low' | 'high';
