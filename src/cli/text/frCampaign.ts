/** What `campaign` and `compare` say in French; whole sentences on results are the analysis's own. */
export const frCampaign = {
  /** What a claim takes, before anything is played. */
  needs: (claim: string, futures: string, confidence: string) =>
    `bascule\u202f: \`${claim}\` passe avec ${futures} (confiance de ${confidence}).`,
  needsWithout: (futures: string) => `${futures} futurs sans raté`,
  needsWith: (futures: string, misses: number, said: string) =>
    `${futures} avec ${said} ${misses > 1 ? 'ratés' : 'raté'}`,
  needsPairs: (claim: string, futures: string) =>
    `bascule\u202f: \`${claim}\` demande au moins ${futures} futurs qui départagent A et B.`,
  tooFew: (claim: string, runs: string, needed: string) =>
    `bascule\u202f: ${runs === '1' ? '1 futur ne peut' : `${runs} futurs ne peuvent`} pas établir \`${claim}\`, quoi ${runs === '1' ? 'qu’il donne' : 'qu’ils donnent'}\u202f: il en faut au moins ${needed}.`,
  assumed: (claim: string) =>
    `bascule\u202f: rien n’a été affirmé\u202f; \`--fail-on ${claim}\` décide du code de sortie.`,
  progress: (done: string, of: string) => `${done} futurs sur ${of}`,
  left: (span: string) => `encore ${span} environ`,
  partial: (done: string, of: string) =>
    `Arrêté à la main après ${done} futurs sur ${of}\u202f: ceci est partiel. Les intervalles valent où qu’on s’arrête\u202f; rien n’est établi pour le code de sortie.`,
  nothing: 'Arrêté à la main avant le premier futur compté\u202f: on ne sait rien.',
  enough: (done: string, of: string) =>
    `Tout ce qui était affirmé est tranché après ${done} futurs, sur ${of} au plus.`,
  futures: (count: string) => `${count} futurs`,
  seed: (seed: number) => `graine ${seed}`,
  asWritten: 'tel qu’écrit',
  confidence: (share: string) => `intervalles à ${share}`,
  claims: {
    title: 'Affirmations',
    standing: { shown: 'établi', refuted: 'réfuté', open: 'non établi' },
    met: (count: string, of: string) => `dans ${count} futurs sur ${of}`,
    needs: (futures: string, misses: number, said: string) =>
      `il en faudrait ${futures} ${misses === 0 ? 'sans raté' : `avec ${said} ${misses > 1 ? 'ratés' : 'raté'}`}`,
    points: (points: string) => `B moins A\u202f: ${points}`,
  },
  verdicts: { title: 'Verdicts', futures: 'futurs', share: 'part', all: 'de tous les futurs' },
  holds: 'Tient, dégradé ou non',
  between: (low: string, high: string) => `${low} à ${high}`,
  from: (low: string) => `${low} ou plus`,
  unknown: 'trop peu de futurs',
  metrics: {
    recovery: 'de retour après',
    down: 'sous le minimum, en tout',
    longest: 'plus longue interruption',
    lost: 'perdu',
    breached: 'enfreinte pendant',
    'running-cost': 'la solution, sur la simulation',
    'incident-cost': 'ce qui arrive',
  },
  beyond: {
    recovery: 'pas revenu',
    down: 'sans fin',
    longest: 'sans fin',
    lost: 'tout',
    breached: 'sans fin',
    'running-cost': 'hors de compte',
    'incident-cost': 'hors de compte',
  },
  never: {
    recovery: 'aucune',
    down: 'jamais',
    longest: 'aucune',
    lost: 'rien',
    breached: 'jamais',
    'running-cost': 'rien',
    'incident-cost': 'rien',
  },
  quantile: (percent: number) => `p${percent}`,
  worstValue: 'pire',
  p90Interval: 'p90 entre',
  target: (objective: string, span: string) => `${objective} ${span}`,
  met: (share: string) => `tenu dans ${share}`,
  ofAll: (interval: string) => `de tous les futurs\u202f: ${interval}`,
  kept: (rules: string, share: string) => `${rules}\u202f: respect dans ${share}`,
  services: 'Services',
  data: 'Données',
  costs: 'Coûts',
  monthly: (amount: string) => `un mois sans incident${'\u202f'}: ${amount}`,
  rules: 'Règles',
  worst: {
    title: 'Pires futurs',
    none: 'Aucun futur joué n’est mauvais.',
    future: (run: number) => `futur ${run}`,
  },
  sensitivity: {
    title: (futures: string) => `Sensibilité (${futures} par extrême)`,
    chance: (factors: string) => `Pas mieux que le hasard\u202f: ${factors}.`,
    progress: 'bascule\u202f: chaque facteur est joué à ses deux extrêmes.',
    partial: 'Arrêté à la main pendant l’étude\u202f: rien n’en est retenu.',
  },
  method: {
    planned: 'Clopper–Pearson, statistiques d’ordre',
    watched: 'suite de confiance, mélange bêta',
    evidence: (engine: string, dossier: string, method: string) =>
      `moteur ${engine} · dossier ${dossier} · ${method}`,
  },
  compare: {
    both: 'Les mêmes futurs des deux côtés',
    columns: { difference: 'écart', better: 'B mieux', worse: 'B pire', equal: 'égal' },
    holds: 'Le plan tient',
    points: (low: string, high: string) => `${low} à ${high} points`,
    metric: (owner: string, metric: string) => `${owner}\u202f: ${metric}`,
    words: {
      better: 'B fait mieux',
      worse: 'B fait pire',
      chance: 'pas mieux que le hasard',
      same: 'pareil',
    },
    discordant: 'Futurs qui les départagent',
    onlyB: (count: string) => `seul B tient dans ${count}`,
    onlyA: (count: string) => `seul A tient dans ${count}`,
    none: 'A et B tiennent dans les mêmes futurs.',
    and: (count: string) => `et ${count} de plus`,
    keptByBoth: (rules: string) => `Respectées par A et B dans tous les futurs\u202f: ${rules}`,
    brokenByBoth: (rules: string) => `Enfreintes par A et B dans tous les futurs\u202f: ${rules}`,
    sameRules: (rules: string) => `Respectées dans les mêmes futurs\u202f: ${rules}`,
    onlyIn: (side: string, what: string) =>
      `Seulement dans ${side}, laissé de côté\u202f: ${what}.`,
  },
};
