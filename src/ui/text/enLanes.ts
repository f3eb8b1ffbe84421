import type { frLanes } from './frLanes.ts';

/** Words of the lanes, their table and their controls, in English. */
export const enLanes: typeof frLanes = {
  title: 'Timeline',
  instructions:
    'Up and down arrows: from lane to lane. Left and right: along a lane. Enter: select and show the causes. Shift and Enter: zoom to this item. Plus, minus and zero: zoom in, zoom out, see everything. Shift and arrows: move the view.',
  empty: 'Nothing happened.',

  minimum: (share) => `minimum ${share}`,
  minimums: (usual, atPeak) => `minimum ${usual}, ${atPeak} at a peak`,
  level: (share) => `at ${share}`,
  fullLevel: 'at full level',
  outage: ({ duration, counted, excess, margin, isOpen }) => {
    const all = isOpen ? `${duration} and not back` : duration;
    // What is too much of the hours of the service is told of these hours, or the sum would seem wrong.
    const open =
      counted === null
        ? []
        : [`${counted} of opening hours in ${all}`, `${counted} of opening hours`];
    const [what = all, ...shorter] = [...open, all];
    const more =
      excess !== null ? `, ${excess} too long` : margin !== null ? `, ${margin} to spare` : '';
    return [
      ...new Set([what, ...open.slice(1)].map((text) => `${text}${more}`)),
      what,
      ...shorter,
      duration,
    ];
  },
  flag: (objective, duration, outcome) =>
    `${objective} ${duration}, ${outcome === 'passed' ? 'passed' : 'met'}`,
  workLeft: (duration) => `${duration} of work left`,
  overrun: (promise) => `${promise}: nothing more is allowed`,

  exposure: (kind, seconds, where) => {
    const upTo = seconds === null ? 'next to nothing' : `${seconds} at most`;
    return {
      followed: [`at stake: ${upTo} (${where})`, upTo],
      pictured: [`at stake: ${upTo} (${where})`, upTo],
      aging: [`at stake: more and more (${where} has stopped)`, 'more and more'],
      exposed: ['at stake: everything, nothing else holds them', 'all at stake'],
    }[kind];
  },
  exposureNote: 'if their copy were lost now',

  interval: ({ on, site, hosting, duration, status }) => {
    const lead = { breach: '', lapse: '', accepted: 'decided: ', undetermined: 'undetermined: ' }[
      status
    ];
    const what = `${lead}${on}`;
    const where = [hosting, site].filter((place) => place !== null);
    return [
      ...where.map((place) => `${what}, ${place}, ${duration}`),
      ...where.map((place) => `${what}, ${place}`),
      `${what}, ${duration}`,
      what,
      on,
      duration,
    ];
  },
  rulesKept: (count) => (count === 1 ? '1 rule kept' : `${count} rules kept`),
  rulesIdle: (count) => (count === 1 ? '1 rule not called on' : `${count} rules not called on`),
  ruleCodes: (codes) => codes,

  undetected: (duration) => [`nobody knows, ${duration}`, 'undetected', duration],
  alerted: (duration) => [`alert to confirm, ${duration}`, 'alert', duration],
  awaiting: (duration, who) =>
    who === null
      ? [`decision awaited, ${duration}`, 'decision awaited', duration]
      : [`decision: waits for ${who}, ${duration}`, `waits for ${who}`, duration],
  deliberating: (duration) => [`decision, ${duration}`, 'decision', duration],
  running: (duration, outcome) => [`${outcome}, ${duration}`, outcome],
  planOutcome: {
    'not-triggered': 'not triggered',
    'awaiting-decision': 'waiting for a decision',
    running: 'still at work at the end',
    completed: 'completed',
    failed: 'failed',
    refused: 'refused',
    'stood-down': 'stood down',
    aborted: 'aborted',
    stuck: 'stuck',
  },
  planSummary: (plan, outcome) => `Plan “${plan}”: ${outcome}.`,
  plansIdle: (count) => (count === 1 ? '1 plan not triggered' : `${count} plans not triggered`),

  waits: ({ all, first, name, others }) => {
    const more = others > 0 ? `, and ${others} more` : '';
    return [
      `waits for ${all}`,
      `waits for ${first}${more}`,
      `waits for ${first}`,
      `waits for ${name}`,
    ];
  },
  works: (duration, late) => (late === null ? [duration] : [`${duration}, ${late} late`, duration]),
  verifies: (duration) => [`check, ${duration}`, duration],
  elapses: (duration) => [`a delay, ${duration}`, duration],
  propagates: (duration) => [`propagation, ${duration}`, duration],
  fails: (duration) => [`failed after ${duration}`, 'failed'],
  waitsForSteps: (names) =>
    names.length === 0 ? ['never started'] : [`waits for “${names.join('”, “')}”`, 'never started'],
  neverStarted: (names) =>
    names.length === 0 ? 'never started' : `never started, waits for “${names.join('”, “')}”`,
  skipped: 'not called for',
  planned: (span) => `planned ${span}`,

  recovery: 'Recovery',
  countOf: {
    systems: (running, all) => `${running} of ${all} systems`,
    services: (running, all) => `${running} of ${all} services`,
  },
  runAgain: (share, since) => [`${share} since ${since}`, share],
  reached: (share, at) => (at === null ? `${share} never` : `${share} at ${at}`),
  recoverySummary: (what, told) => `${what}: ${told.join(', ')}.`,
  demand: 'Demand',
  demandOf: (service) => `Demand, ${service}`,
  surge: (share) => [`${share} of the demand foreseen`, share],
  backlog: (duration, stays) =>
    stays
      ? [`${duration} of demand waiting, never drained`, `waiting: ${duration}`]
      : [`${duration} of demand waiting`, `waiting: ${duration}`],

  wanted: (step, busy) => [`wanted by “${step}”, already ${busy}`, `wanted by “${step}”`, 'wanted'],
  teams: 'Teams',
  membersActive: (active, all) => (all === 1 ? '' : `${active} of ${all}`),
  busyOn: (what) => `on “${what}”`,

  downFor: (label) => `down ${label}`,
  atWorkFor: (label) => `at work, ${label}`,
  sentence: (lane, what, span) => `${lane}: ${what}, ${span}.`,
  span: (from, until) => `from ${from} to ${until}`,
  spanToEnd: (from) => `from ${from} to the end`,
  lasting: (what, duration) => `${what} for ${duration}`,
  moment: (at) => `at ${at}`,
  about: (duration) => `≈ ${duration}`,

  timeLeft: 'left',
  objectiveLeft: (objective, duration) => `${objective} in ${duration}`,
  objectivePassed: (objective, duration) => `${objective} passed, ${duration}`,
  timeAllowed: (duration) => `${duration} allowed`,
  timeOver: (duration) => `${duration} over`,
  outagesAllowed: (outages) => `${outages} allowed`,
  outagesOver: (outages) => `${outages} too many`,
  ofPromise: (promise, words) => `${promise}: ${words}`,

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomReset: 'See everything',
  asTable: 'Steps as a table',
  asLanes: 'Steps as a timeline',
  fold: (lane) => `Fold “${lane}”`,
  unfold: (lane) => `Unfold “${lane}”`,
  position: 'Instant, on the time axis',
  table: {
    caption: (plan, outcome) => `${plan}: ${outcome}`,
    none: 'No plan was triggered.',
    step: 'Step',
    state: 'Final state',
    planned: 'Planned',
    actual: 'Actual',
    late: 'Late by',
    slack: 'Planned slack',
    waits: 'Waits',
    fromTo: (from, until) => (until === null ? `${from} →` : `${from} → ${until}`),
    wait: (duration, what) => `${duration}: ${what}`,
    nothing: '–',
  },
};
