import type { LanesText } from '../../viz/lanes/lanesText.ts';

/** Words of the lanes, their table and their controls, in French. `\u202f` is the narrow no-break space. */
export const frLanes = {
  title: 'Déroulé',
  instructions:
    'Flèches haut et bas\u202f: d’une ligne à l’autre. Gauche et droite\u202f: le long d’une ligne. Entrée\u202f: choisir et montrer les causes. Majuscule et entrée\u202f: agrandir sur cet élément. Plus, moins et zéro\u202f: agrandir, réduire, tout voir. Majuscule et flèches\u202f: déplacer la vue.',
  empty: 'Rien ne s’est passé.',

  minimum: (share) => `minimum ${share}`,
  minimums: (usual, atPeak) => `minimum ${usual}, ${atPeak} en pointe`,
  level: (share) => `à ${share}`,
  fullLevel: 'à plein',
  outage: ({ duration, counted, excess, margin, isOpen }) => {
    const all = isOpen ? `${duration} sans retour` : duration;
    // What is too much of the hours of the service is told of these hours, or the sum would seem wrong.
    const open =
      counted === null ? [] : [`${counted} d’ouverture sur ${all}`, `${counted} d’ouverture`];
    const [what = all, ...shorter] = [...open, all];
    const more =
      excess !== null ? `, ${excess} de trop` : margin !== null ? `, ${margin} de marge` : '';
    return [
      ...new Set([what, ...open.slice(1)].map((text) => `${text}${more}`)),
      what,
      ...shorter,
      duration,
    ];
  },
  flag: (objective, duration, outcome) =>
    `${objective} ${duration}, ${outcome === 'passed' ? 'dépassé' : 'tenu'}`,
  workLeft: (duration: string) => `il reste ${duration} de travail`,
  overrun: (promise) => `${promise}\u202f: plus rien n’est permis`,

  exposure: (kind, seconds, where) => {
    const upTo = seconds === null ? 'presque rien' : `${seconds} au plus`;
    return {
      followed: [`à perdre\u202f: ${upTo} (${where})`, upTo],
      pictured: [`à perdre\u202f: ${upTo} (${where})`, upTo],
      aging: [`à perdre\u202f: de plus en plus (${where} n’avance plus)`, 'de plus en plus'],
      exposed: ['à perdre\u202f: tout, rien d’autre ne les tient', 'tout à perdre'],
    }[kind];
  },
  exposureNote: 'si leur copie était perdue maintenant',

  interval: ({ on, site, hosting, duration, status }) => {
    const lead = {
      breach: '',
      lapse: '',
      accepted: 'décidé\u202f: ',
      undetermined: 'indéterminé\u202f: ',
    }[status];
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
  rulesKept: (count) => (count === 1 ? '1 règle respectée' : `${count} règles respectées`),
  rulesIdle: (count) => (count === 1 ? '1 règle sans objet ici' : `${count} règles sans objet ici`),
  ruleCodes: (codes) => codes,

  undetected: (duration) => [`personne ne le sait, ${duration}`, 'non détecté', duration],
  alerted: (duration) => [`alerte à confirmer, ${duration}`, 'alerte', duration],
  awaiting: (duration, who) =>
    who === null
      ? [`décision attendue, ${duration}`, 'décision attendue', duration]
      : [`décision\u202f: attend ${who}, ${duration}`, `attend ${who}`, duration],
  deliberating: (duration) => [`décision, ${duration}`, 'décision', duration],
  running: (duration, outcome) => [`${outcome}, ${duration}`, outcome],
  planOutcome: {
    'not-triggered': 'non déclenché',
    'awaiting-decision': 'en attente de décision',
    running: 'encore en cours à la fin',
    completed: 'mené à bien',
    failed: 'en échec',
    refused: 'refusé',
    'stood-down': 'levé',
    aborted: 'abandonné',
    stuck: 'bloqué',
  },
  planSummary: (plan, outcome) => `Plan «\u202f${plan}\u202f»\u202f: ${outcome}.`,
  plansIdle: (count) => (count === 1 ? '1 plan non déclenché' : `${count} plans non déclenchés`),

  waits: ({ all, first, name, others }) => {
    const more = others > 0 ? `, et ${others === 1 ? '1 autre' : `${others} autres`}` : '';
    return [`attend ${all}`, `attend ${first}${more}`, `attend ${first}`, `attend ${name}`];
  },
  works: (duration, late) =>
    late === null ? [duration] : [`${duration}, ${late} de retard`, duration],
  verifies: (duration) => [`vérification, ${duration}`, duration],
  elapses: (duration) => [`délai, ${duration}`, duration],
  propagates: (duration) => [`propagation, ${duration}`, duration],
  fails: (duration) => [`échec après ${duration}`, 'échec'],
  waitsForSteps: (names) =>
    names.length === 0
      ? ['jamais commencée']
      : [`attend «\u202f${names.join('\u202f», «\u202f')}\u202f»`, 'jamais commencée'],
  neverStarted: (names) =>
    names.length === 0
      ? 'jamais commencée'
      : `jamais commencée, attend «\u202f${names.join('\u202f», «\u202f')}\u202f»`,
  skipped: 'sans objet',
  planned: (span) => `prévue ${span}`,

  recovery: 'Rétablissement',
  countOf: {
    systems: (running, all) => `${running} sur ${all} systèmes`,
    services: (running, all) => `${running} sur ${all} services`,
  },
  runAgain: (share, since) => [`${share} depuis ${since}`, share],
  reached: (share, at) => (at === null ? `${share} jamais` : `${share} à ${at}`),
  recoverySummary: (what, told) => `${what}\u202f: ${told.join(', ')}.`,
  demand: 'Demande',
  demandOf: (service) => `Demande, ${service}`,
  surge: (share) => [`${share} de la demande prévue`, share],
  backlog: (duration, stays) =>
    stays
      ? [`${duration} de demande en attente, jamais résorbée`, `en attente\u202f: ${duration}`]
      : [`${duration} de demande en attente`, `en attente\u202f: ${duration}`],

  wanted: (step, busy) => [
    `attendue par «\u202f${step}\u202f», déjà ${busy}`,
    `attendue par «\u202f${step}\u202f»`,
    'attendue',
  ],
  teams: 'Équipes',
  membersActive: (active, all) => (all === 1 ? '' : `${active} sur ${all}`),
  busyOn: (what) => `sur «\u202f${what}\u202f»`,

  downFor: (label) => `à l’arrêt ${label}`,
  atWorkFor: (label) => `travail, ${label}`,
  sentence: (lane, what, span) => `${lane}\u202f: ${what}, ${span}.`,
  span: (from, until) => `de ${from} à ${until}`,
  spanToEnd: (from) => `de ${from} à la fin`,
  lasting: (what, duration) => `${what} pendant ${duration}`,
  moment: (at) => `à ${at}`,
  about: (duration) => `≈ ${duration}`,

  /** Above what is left, or by how much it is passed. */
  timeLeft: 'reste',
  objectiveLeft: (objective: string, duration: string) => `${objective} dans ${duration}`,
  objectivePassed: (objective: string, duration: string) => `${objective} dépassé, ${duration}`,
  /** What a promise over a period still allows: a column of 148 px. */
  timeAllowed: (duration: string) => `${duration} d’arrêt permis`,
  timeOver: (duration: string) => `${duration} d’arrêt de trop`,
  outagesAllowed: (outages: string) => `${outages} permis`,
  outagesOver: (outages: string) => `${outages} de trop`,
  ofPromise: (promise: string, words: string) => `${promise}\u202f: ${words}`,

  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomReset: 'Tout voir',
  asTable: 'Étapes en tableau',
  asLanes: 'Étapes en frise',
  fold: (lane: string) => `Replier «\u202f${lane}\u202f»`,
  unfold: (lane: string) => `Déplier «\u202f${lane}\u202f»`,
  position: 'Instant, sur l’axe du temps',
  table: {
    caption: (plan: string, outcome: string) => `${plan}\u202f: ${outcome}`,
    none: 'Aucun plan n’a été déclenché.',
    step: 'Étape',
    state: 'État final',
    planned: 'Prévu',
    actual: 'Réel',
    late: 'Retard',
    slack: 'Marge prévue',
    waits: 'Attentes',
    fromTo: (from: string, until: string | null) =>
      until === null ? `${from} →` : `${from} → ${until}`,
    wait: (duration: string, what: string) => `${duration}\u202f: ${what}`,
    nothing: '–',
  },
} satisfies LanesText & Record<string, unknown>;
