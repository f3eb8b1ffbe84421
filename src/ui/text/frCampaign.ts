/** Mots de l’écran des campagnes, en français. */
const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const frCampaign = {
  play: (futures: string) => `Jouer ${futures} futurs`,
  playHint:
    'Voir combien de fois ce plan tient quand les durées, les personnes et les pannes varient',
  asWritten: 'Tel qu’écrit',
  asDesigned:
    'La campagne joue le plan tel qu’il est écrit\u202f: ce que vous avez fait ou supposé dans la simulation n’y est pas.',
  title: 'Combien de fois le plan tient',
  backToRun: 'Un seul déroulé',
  backToCampaign: 'Campagne',
  future: (run: number) => `Futur n° ${run}`,
  futureNumber: 'N° du futur',
  nextFuture: 'Futur suivant',
  controls: {
    label: 'Ce qui est joué',
    period: 'Période',
    periodAsWritten: 'celle du dossier',
    futures: 'Futurs',
    against: 'Comparer à',
    nothing: 'Rien',
    otherDesign: (name: string) => `Version\u202f: ${name}`,
    otherIncident: (name: string) => `Incident\u202f: ${name}`,
  },
  progress: {
    label: 'Avancement',
    opening: 'Ouverture du scénario…',
    playing: (done: string, of: string) => `${done} futurs joués sur ${of}`,
    paused: (done: string, of: string) => `En pause\u202f: ${done} futurs joués sur ${of}`,
    finished: (done: string) => `${done} futurs joués`,
    cancelled: (done: string, of: string) => `Arrêté à ${done} futurs sur ${of}`,
    failed: 'La campagne s’est arrêtée sur une erreur de notre part.',
    failedAt: (run: number) => `Elle s’est produite dans le futur n° ${run}.`,
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    cancel: 'Arrêter',
    again: 'Rejouer',
    method: (facts: { confidence: string; seed: number; engine: string }) =>
      `Marges à ${facts.confidence} (Clopper–Pearson) · graine ${facts.seed} · moteur ${facts.engine}`,
    watched: (facts: { confidence: string; seed: number; engine: string }) =>
      `Marges à ${facts.confidence} tant qu’on regarde (suite de confiance) · graine ${facts.seed} · moteur ${facts.engine}`,
  },
  waiting: 'Les premiers résultats arrivent.',
  groups: { recovery: 'Retour du service', lost: 'Données perdues', down: 'Temps sous le minimum' },
  legend: 'Chaque point est un futur sur cinquante. Choisissez-en un pour l’ouvrir.',
  keys: 'Flèches gauche et droite\u202f: futur suivant. Haut et bas\u202f: l’autre version. Début et Fin\u202f: extrêmes. Entrée\u202f: ouvrir.',
  none: {
    recovery: ['aucune', 'coupure'],
    lost: ['rien', 'de perdu'],
    down: ['jamais', 'dessous'],
  },
  beyond: {
    recovery: ['pas de retour', 'à la fin'],
    lost: ['tout', 'est perdu'],
    down: ['sans', 'fin'],
  },
  later: 'plus tard',
  half: 'Une fois sur deux\u202f: ',
  nine: '9 fois sur 10\u202f: ',
  spans: {
    recovery: {
      none: 'aucune coupure',
      beyond: 'pas de retour avant la fin',
      reached: (span: string) => `retour en ${span}`,
    },
    lost: {
      none: 'rien de perdu',
      beyond: 'tout est perdu',
      reached: (span: string) => `${span} de données perdues`,
    },
    down: {
      none: 'jamais sous le minimum',
      beyond: 'sous le minimum sans fin',
      reached: (span: string) => `${span} sous le minimum`,
    },
  },
  ninths: {
    within: '9 fois sur 10 sous',
    /** Of a time that the end of the run cut short. */
    atLeast: 'plus de 10\u202f%\u202f: au moins',
    none: {
      recovery: '9 fois sur 10 aucune coupure',
      lost: '9 fois sur 10 rien',
      down: '9 fois sur 10 jamais',
    },
    beyond: {
      recovery: 'plus de 10\u202f% sans retour',
      lost: 'plus de 10\u202f% tout perdu',
      down: 'plus de 10\u202f% sans fin',
    },
  },
  between: (low: string, high: string) => `${low} à ${high}`,
  objectives: {
    rto: 'RTO',
    mtpd: 'DMIA',
    rpo: 'PDMA',
    availability: 'Disponibilité',
    downtime: 'Arrêt cumulé',
    outages: 'Arrêts',
    deadline: 'Échéance',
  },
  met: (objective: string, target: string) => `${objective} ${target} tenu`,
  standing: {
    shown: 'établi',
    refuted: 'non tenu',
    open: 'non établi',
  },
  noObjective: 'Sans objectif dans le dossier',
  strip: (name: string, metric: string, words: string) => `${name}, ${metric}. ${words}`,
  dot: (rank: number, what: string, run: number) =>
    `Point ${rank} sur 50\u202f: ${what}, futur n° ${run}`,
  past: (objective: string) => `${objective} non tenu`,
  within: (objective: string) => `${objective} tenu`,
  table: {
    title: 'Chiffres exacts',
    caption: 'Quantiles de chaque mesure, avec leurs marges',
    measure: 'Mesure',
    quantile: (percent: number) => `${percent} %`,
    none: 'Aucun',
    beyond: 'Sans fin',
    target: 'Cible',
    met: 'Tenu',
    notEnough: 'trop peu de futurs',
    stolen: 'Données volées',
    stolenIn: (share: string) => `dans ${share} des futurs`,
    nothingStolen: 'rien',
    note: 'Chaque quantile est celui d’un futur réellement joué\u202f: ouvrez-le. Dessous, sa marge (statistiques d’ordre).',
  },
  words: {
    title: 'Comment finissent les futurs',
    word: 'Verdict',
    share: 'Part',
    margin: 'Marge',
    count: 'Futurs',
    holds: 'Le plan tient',
  },
  claim: {
    title: 'Ce que l’on peut affirmer',
    claim: 'Affirmer que',
    atLeast: 'dans au moins',
    holds: 'le plan tient',
    objective: (objective: string, owner: string) => `${objective} tenu\u202f: ${owner}`,
    needs: (count: string, confidence: string) =>
      `Il faut ${count} futurs sans un seul échec pour l’affirmer avec ${confidence} de confiance.`,
    needsWith: (misses: string, count: string) => `Avec ${misses}, il en faut ${count}.`,
    misses: (count: number, said: string) => plural(count, `${said} échec`, `${said} échecs`),
    shown: (played: string, low: string) =>
      `${played} futurs joués\u202f: c’est établi (au moins ${low}).`,
    refuted: (played: string, high: string) =>
      `${played} futurs joués\u202f: c’est faux (au plus ${high}).`,
    open: (played: string, low: string, high: string) =>
      `${played} futurs joués\u202f: on ne peut pas encore trancher (entre ${low} et ${high}).`,
    playMore: (count: string) => `Jouer ${count} futurs`,
  },
  worst: {
    futures: 'Futurs',
    title: 'Les pires futurs',
    by: 'Classés par',
    orders: {
      verdict: 'verdict',
      recovery: 'retour du service',
      lost: 'données perdues',
      down: 'temps sous le minimum',
    },
    run: 'Futur',
    likewise: 'de même, aux chiffres près\u202f:',
    none: 'Aucun futur joué n’est mauvais.',
  },
  sensitivity: {
    title: 'Ce qui compte le plus',
    lead: 'Une durée, une équipe, un outil à la fois, portés à leurs extrêmes sur les mêmes futurs.',
    /** Why there are so many: of what stands in the dossier, some is left as it is. */
    studied: (count: number) =>
      count === 1
        ? 'Une seule chose peut bouger dans cette conception. Ce que le dossier donne pour fixe ou certain, et qui n’est appelé par personne, reste tel quel.'
        : `${count} choses peuvent bouger dans cette conception. Ce que le dossier donne pour fixe ou certain, et qui n’est appelé par personne, reste tel quel.`,
    start: 'Classer les durées, équipes et outils',
    rank: 'Classer par',
    byHolds: 'plan qui tient',
    byRecovery: 'retour du service (9 fois sur 10)',
    always: (duration: string) => `toujours ${duration}`,
    ends: {
      team: { low: 'absente', high: 'toujours là' },
      tool: { low: 'absent', high: 'toujours là' },
      failures: { low: 'deux fois moins', high: 'deux fois plus' },
      common: { low: 'jamais une même cause', high: 'toujours une même cause' },
      success: { low: 'jamais', high: 'toujours' },
      verification: { low: 'jamais tenté', high: 'tout juste tenté' },
      refusal: { low: 'jamais', high: 'toujours' },
      silence: { low: 'tous répondent', high: 'nul ne répond' },
    },
    chance: (count: number) =>
      plural(
        count,
        `Pas différent du hasard\u202f: ${count} facteur`,
        `Pas différents du hasard\u202f: ${count} facteurs`,
      ),
    show: 'Montrer',
    groups: {
      all: 'Tout',
      durations: 'Durées',
      people: 'Personnes',
      tools: 'Outils',
      success: 'Réussites et pannes',
    },
    factor: 'Facteur',
    effect: 'Effet',
    base: (share: string) => `Aujourd’hui\u202f: ${share}`,
    progress: (done: string, of: string) => `${done} essais sur ${of}`,
    points: (points: string) => `${points} pts`,
  },
  difference: {
    title: 'La différence',
    leads: {
      better: (a: string, b: string) =>
        `«\u202f${b}\u202f» (B) fait mieux que «\u202f${a}\u202f» (A).`,
      worse: (a: string, b: string) =>
        `«\u202f${b}\u202f» (B) fait moins bien que «\u202f${a}\u202f» (A).`,
      chance: (a: string, b: string) =>
        `Rien ne départage «\u202f${a}\u202f» (A) et «\u202f${b}\u202f» (B)\u202f: pas mieux que le hasard.`,
      same: (a: string, b: string) =>
        `«\u202f${a}\u202f» (A) et «\u202f${b}\u202f» (B) finissent de même dans chaque futur joué.`,
    },
    /** Of what is about the first design alone. */
    about: (a: string) => `De A, «\u202f${a}\u202f»`,
    a: 'A',
    b: 'B',
    inA: 'dans A',
    inB: 'dans B',
    holds: 'Le plan tient',
    points: (points: string, low: string, high: string) => `${points} points (${low} à ${high})`,
    better: 'B fait mieux que A.',
    worse: 'B fait moins bien que A.',
    chance: 'Pas mieux que le hasard\u202f: rien ne départage A et B.',
    same: 'A et B finissent de même dans chaque futur joué.',
    sign: (better: string, worse: string, equal: string) =>
      `Futurs où B est meilleur\u202f: ${better}\u202f; moins bon\u202f: ${worse}\u202f; égal\u202f: ${equal}`,
    pValue: (value: string) => `test des signes exact, ${value}`,
    mean: (span: string, low: string, high: string) => `en moyenne ${span} (${low} à ${high})`,
    sooner: (span: string) => `${span} de moins`,
    later: (span: string) => `${span} de plus`,
    nothing: 'aucun écart',
    discordant: 'Futurs qui diffèrent',
    onlyB: 'Sauvés par B',
    onlyA: 'Perdus par B',
    measure: 'Mesure',
    fewer: 'B mieux',
    more: 'B moins bien',
    difference: 'B − A',
    unknown: '—',
    /** Below a difference that is a bound only. */
    cut: 'la simulation finit avant le retour',
    /** Below a mean that leaves futures out. */
    over: (futures: string) => `sur les ${futures} futurs où A et B reviennent`,
    verdicts: { better: 'mieux', worse: 'moins bien', chance: 'hasard', same: 'identique' },
    none: 'aucun',
    and: (count: string) => `et ${count} autres`,
    openIn: (run: number, side: string) => `Futur n° ${run}, ${side}`,
  },
  announce: {
    started: (of: string) => `Campagne de ${of} futurs lancée.`,
    progress: (percent: string) => `${percent} des futurs joués.`,
    paused: 'Campagne en pause.',
    finished: (sentence: string) => `Campagne terminée. ${sentence}`,
    cancelled: 'Campagne arrêtée.',
    failed: 'La campagne a échoué.',
  },
};

export type CampaignWords = typeof frCampaign;
