/** Every sentence of the command line in English. */
import { enCampaign } from './enCampaign.ts';
import { enHelp } from './enHelp.ts';
import type { fr } from './fr.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const en: typeof fr = {
  help: enHelp,
  seeHelp: '  See `bascule --help`.',
  severities: { error: 'error', warning: 'warning' },
  check: {
    valid: 'valid',
    invalid: 'invalid',
    errors: (count) => counted(count, 'error', 'errors'),
    warnings: (count) => counted(count, 'warning', 'warnings'),
    summary: (path, found) => `${path}: ${found}.`,
    readiness: 'Before anything breaks',
    levels: { gap: 'gap', undetermined: 'unknown', info: 'note' },
    inDesigns: (names) => ` (${names})`,
    asWritten: 'as written',
    declares: (product, parts) => `“${product}” declares ${parts}.`,
    counts: {
      services: (count) => counted(count, 'service', 'services'),
      data: (count) => counted(count, 'data set', 'data sets'),
      hostings: (count) => counted(count, 'hosting', 'hostings'),
      components: (count) => counted(count, 'component', 'components'),
      copies: (count) => counted(count, 'copy', 'copies'),
      backups: (count) => counted(count, 'backup', 'backups'),
      tools: (count) => counted(count, 'tool', 'tools'),
      teams: (count) => counted(count, 'team', 'teams'),
      plans: (count) => counted(count, 'plan', 'plans'),
      incidents: (count) => counted(count, 'incident', 'incidents'),
      variants: (count) => counted(count, 'variant', 'variants'),
    },
    list: (items) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  },
  request: {
    onlyIncident: (incident) =>
      `bascule: the incident is \`${incident}\`, the only one of the dossier.`,
    noIncident: 'bascule: the dossier has no incident; nothing disturbs it.',
    warnings: (count, command) =>
      `bascule: ${counted(count, 'warning', 'warnings')} about this dossier; see \`${command}\`.`,
    invalid: (errors) =>
      `bascule: the dossier has ${counted(errors, 'error', 'errors')} and cannot be run.`,
  },
  head: {
    undisturbed: 'no incident',
    variant: (name) => `variant “${name}”`,
    starts: (date, clock) => `T: ${date}, ${clock}`,
    ends: (offset) => `ends at ${offset}`,
    modes: {
      nominal: () => 'median durations',
      pessimistic: () => 'pessimistic durations',
      sampled: (seed, run) =>
        `durations drawn, seed ${seed}${run === undefined ? '' : `, future ${run}`}`,
    },
    evidence: (engine, dossier, trace) => `engine ${engine} · dossier ${dossier} · trace ${trace}`,
  },
  promises: {
    services: 'Services',
    data: 'Data',
    mbco: 'MBCO',
    columns: { target: 'target', reached: 'reached', margin: 'margin' },
    met: 'met',
    missed: 'missed',
    notCalledOn: 'not called on',
    none: 'none',
    atLeast: (duration) => `≥ ${duration}`,
    everything: 'everything',
    lowest: (share) => `${share} at the lowest`,
    points: (count) => counted(count, 'point', 'points'),
    volume: (volume) => `${volume} lost`,
    definitive: 'with no other copy anywhere',
    elsewhere: 'still there elsewhere',
  },
  rules: {
    colon: ':',
    title: 'Rules',
    kept: (codes) => `Kept: ${codes}`,
    none: 'No rule applies.',
    status: { breached: 'breached', undetermined: 'undetermined' },
    span: (from, until, duration) => `from ${from} to ${until}, ${duration}`,
    toTheEnd: (from, duration) => `from ${from} to the end, ${duration}`,
    decided: 'accepted by decision',
  },
  plans: {
    title: 'Plans',
    none: 'This dossier has no plan.',
    outcomes: {
      'not-triggered': 'never triggered',
      'awaiting-decision': 'awaits a decision',
      running: 'under way at the end',
      completed: 'carried out',
      failed: 'failed',
      refused: 'refused',
      stuck: 'stuck',
    },
    triggered: (offset) => `triggered at ${offset}`,
    launched: (offset) => `launched at ${offset}`,
    ended: (offset) => `ended at ${offset}`,
    steps: (done, total) => `${done} of ${counted(total, 'step', 'steps')} done`,
    boundBy: (terms) => `its time goes to ${terms.join(', ')}`,
    term: (term, duration) => `${term} (${duration})`,
    terms: {
      decision: 'deciding',
      contract: 'the contract',
      waiting: 'waiting for a means',
      bandwidth: 'bandwidth',
      storage: 'reading and writing storage',
      crew: 'hands',
      verification: 'checks',
      work: 'other work',
    },
  },
  recovery: {
    title: { systems: 'Systems recovered', services: 'Services recovered' },
    running: (recovered, total) => `${recovered} of ${total}`,
    known: (known) => `${known} known`,
    reached: (share, offset) => `${share} at ${offset}`,
    never: (share) => `${share}: not before the end`,
  },
  ledger: {
    title: 'Where the time went',
    none: 'No service went below its minimum.',
    outage: (service, duration, from, until) =>
      `${service}: ${duration} below the minimum, from ${from} to ${until}`,
    openOutage: (service, duration, from) =>
      `${service}: ${duration} below the minimum, from ${from} to the end`,
    others: (count) =>
      count === 1 ? 'and one more outage, shorter' : `and ${count} more outages, shorter`,
    headings: {
      undetected: 'nobody knows',
      deciding: 'deciding',
      'waiting-people': 'waiting for somebody',
      'waiting-need': 'waiting for a means',
      working: 'working',
      propagating: 'traffic is moving',
      verifying: 'verifying',
      unattended: 'no plan is acting',
    },
  },
  explain: {
    broken: 'What did not hold',
    asAbove: (when) => `as above, until ${when}`,
    missing: 'What was missing',
    nothingMissing: 'Nothing and nobody was waited for.',
    keepsWaiting: (who, duration) => `keeps ${who} waiting for ${duration}`,
    notAtHand: 'to be reached when needed',
    neverThere: 'never there since the start',
    held: 'What held',
    nothingLost: (data) => `The data set “${data}” loses nothing.`,
    rulesKept: (rules) => `Rules kept: ${rules}.`,
    planCompleted: (plan, offset) => `The plan “${plan}” is carried out at ${offset}.`,
  },
  campaign: enCampaign,
  crash: {
    title: 'This is a mistake of Bascule, not of the dossier. Please report it with these lines:',
    error: 'error',
    version: 'version',
    engine: 'engine',
    dossier: 'dossier',
    notRead: 'not read yet',
    command: 'command',
  },
};
