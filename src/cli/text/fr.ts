/** Every sentence of the command line in French, the first language: its type is that of the others. */
import { frCampaign } from './frCampaign.ts';
import { frExpect } from './frExpect.ts';
import { frHelp } from './frHelp.ts';

/** From two on; zero is singular in French. */
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count < 2 ? one : many}`;

export const fr = {
  help: frHelp,
  seeHelp: '  Voir `bascule --help`.',
  severities: { error: 'erreur', warning: 'remarque' },
  expect: frExpect,
  check: {
    readiness: 'Avant toute panne',
    levels: { gap: 'écart', undetermined: 'inconnu', info: 'note' },
    inDesigns: (names: string) => ` (${names})`,
    asWritten: 'tel qu’il est écrit',
    valid: 'valide',
    invalid: 'invalide',
    errors: (count: number) => counted(count, 'erreur', 'erreurs'),
    warnings: (count: number) => counted(count, 'remarque', 'remarques'),
    /** `path` with what was found in it. */
    summary: (path: string, found: string) => `${path}\u202f: ${found}.`,
    declares: (product: string, parts: string) => `« ${product} » déclare ${parts}.`,
    /** What a dossier declares, by its section. */
    counts: {
      services: (count: number) => counted(count, 'service', 'services'),
      data: (count: number) => counted(count, 'jeu de données', 'jeux de données'),
      hostings: (count: number) => counted(count, 'hébergement', 'hébergements'),
      components: (count: number) => counted(count, 'composant', 'composants'),
      copies: (count: number) => counted(count, 'copie', 'copies'),
      backups: (count: number) => counted(count, 'sauvegarde', 'sauvegardes'),
      tools: (count: number) => counted(count, 'outil', 'outils'),
      teams: (count: number) => counted(count, 'équipe', 'équipes'),
      plans: (count: number) => counted(count, 'plan', 'plans'),
      incidents: (count: number) => counted(count, 'incident', 'incidents'),
      variants: (count: number) => counted(count, 'variante', 'variantes'),
    },
    list: (items: readonly string[]) =>
      items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`,
  },
  request: {
    onlyIncident: (incident: string) =>
      `bascule\u202f: l’incident est \`${incident}\`, le seul du dossier.`,
    noIncident: 'bascule\u202f: le dossier n’a pas d’incident\u202f; rien ne le trouble.',
    warnings: (count: number, command: string) =>
      `bascule\u202f: ${counted(count, 'remarque', 'remarques')} sur ce dossier\u202f; voir \`${command}\`.`,
    invalid: (errors: number) =>
      `bascule\u202f: le dossier a ${counted(errors, 'erreur', 'erreurs')} et ne peut pas être simulé.`,
  },
  head: {
    undisturbed: 'sans incident',
    variant: (name: string) => `variante « ${name} »`,
    starts: (date: string, clock: string) => `T\u202f: ${date} à ${clock}`,
    ends: (offset: string) => `fin à ${offset}`,
    modes: {
      nominal: () => 'durées médianes',
      pessimistic: () => 'durées pessimistes',
      sampled: (seed: number, run?: number) =>
        `durées tirées au sort, graine ${seed}${run === undefined ? '' : `, futur ${run}`}`,
    },
    evidence: (engine: string, dossier: string, trace: string) =>
      `moteur ${engine} · dossier ${dossier} · trace ${trace}`,
  },
  promises: {
    services: 'Services',
    data: 'Données',
    mbco: 'OMCA',
    columns: { target: 'cible', reached: 'atteint', margin: 'marge' },
    met: 'tenu',
    missed: 'non tenu',
    notCalledOn: 'non sollicité',
    unsettled: 'non connu\u202f: la simulation finit avant',
    atTheEnd: (share: string) => `${share} à la fin`,
    none: 'aucune',
    atLeast: (duration: string) => `≥\u202f${duration}`,
    everything: 'tout',
    atPeak: (share: string) => `OMCA ${share} en pointe`,
    sinceBack: (share: string) => `${share} depuis le retour`,
    metSinceBack: 'tenu depuis le retour',
    lowest: (share: string) => `${share} au plus bas`,
    points: (count: number) => counted(count, 'point', 'points'),
    volume: (volume: string) => `${volume} perdus`,
    workLeft: (left: string, work: string) =>
      `il restait ${left} de travail sur ${work} à l’échéance`,
    written: (duration: string) => `${duration} d’écritures`,
    definitive: 'sans autre copie nulle part',
    orphans: (duration: string, other: string) =>
      `${duration} d’écritures sans correspondance dans ${other}`,
    neverWritten: (volume: string, duration: string) =>
      `${volume} jamais écrits, ${duration} d’écritures`,
    elsewhere: 'encore présents ailleurs',
    outOfReach: 'présents ailleurs, mais coupés pour de bon',
    merged: 'rapprochés depuis',
    stolen: 'volées',
    sealed: 'chiffrées, sans leur clé',
    unknown: 'personne ne le sait',
    knownAtOnce: 'su aussitôt',
    knownAfter: (duration: string) => `su ${duration} après`,
    mergedBut: (duration: string) => `rapprochés depuis, sauf ${duration} d’écritures`,
  },
  notices: { title: 'Autorités', since: (from: string) => `compté depuis ${from}` },
  rules: {
    /** Between a rule and its status. */
    colon: '\u202f:',
    title: 'Règles',
    kept: (codes: string) => `Respectées\u202f: ${codes}`,
    notJudged: (codes: string) => `Sans objet ici\u202f: ${codes}`,
    uncalled: {
      'nobody-aware': (code: string) => `${code} (personne n’a eu connaissance d’un incident)`,
      'not-due': (code: string) => `${code} (aucun délai de notification n’est échu)`,
    },
    none: 'Aucune règle ne s’applique.',
    status: { breached: 'enfreinte', undetermined: 'indéterminée' },
    span: (from: string, until: string, duration: string) => `de ${from} à ${until}, ${duration}`,
    toTheEnd: (from: string, duration: string) => `de ${from} à la fin, ${duration}`,
    decided: 'acceptée par décision',
  },
  plans: {
    title: 'Plans',
    none: 'Ce dossier n’a pas de plan.',
    outcomes: {
      'not-triggered': 'jamais déclenché',
      'awaiting-decision': 'attend une décision',
      running: 'en cours à la fin',
      completed: 'mené à bien',
      failed: 'a échoué',
      refused: 'refusé',
      'stood-down': 'levé',
      aborted: 'abandonné',
      stuck: 'bloqué',
    },
    lapsed: 'jamais lancé',
    lapsedBecause: 'l’alerte a cessé avant que quelqu’un n’ait décidé',
    triggered: (offset: string) => `déclenché à ${offset}`,
    launched: (offset: string) => `lancé à ${offset}`,
    ended: (offset: string) => `terminé à ${offset}`,
    steps: (done: number, total: number) =>
      `${counted(done, 'étape faite', 'étapes faites')} sur ${total}`,
    boundBy: (terms: readonly string[]) => `son temps va à ${terms.join(', ')}`,
    term: (term: string, duration: string) => `${term} (${duration})`,
    terms: {
      decision: 'la décision',
      contract: 'le contrat',
      waiting: 'l’attente d’un moyen',
      bandwidth: 'la bande passante',
      storage: 'la lecture et l’écriture du stockage',
      crew: 'la main-d’œuvre',
      verification: 'le contrôle',
      work: 'd’autres travaux',
    },
  },
  recovery: {
    title: { systems: 'Systèmes rétablis', services: 'Services rétablis' },
    running: (recovered: number, total: number) => `${recovered} sur ${total}`,
    known: (known: number) => `${known} connus`,
    reached: (share: string, offset: string) => `${share} à ${offset}`,
    never: (share: string) => `${share} : pas avant la fin`,
  },
  costs: 'Coûts',
  decisions: 'Décisions',
  ledger: {
    title: 'Où est passé le temps',
    none: 'Aucun service n’est passé sous son minimum.',
    outage: (service: string, duration: string, from: string, until: string) =>
      `${service}\u202f: ${duration} sous le minimum, de ${from} à ${until}`,
    openOutage: (service: string, duration: string, from: string) =>
      `${service}\u202f: ${duration} sous le minimum, de ${from} à la fin`,
    others: (count: number) =>
      count === 1
        ? 'et une autre interruption, plus courte'
        : `et ${count} autres interruptions, plus courtes`,
    headings: {
      undetected: 'personne ne le sait',
      unseen: 'la sonde ne le voit pas',
      confirming: 'on attend la confirmation',
      deciding: 'on décide',
      'waiting-people': 'on attend quelqu’un',
      'waiting-need': 'on attend un moyen',
      working: 'on travaille',
      'lost-work': 'travail perdu, à refaire',
      propagating: 'le trafic se déplace',
      verifying: 'on vérifie',
      elapsing: 'un délai s’écoule',
      'plan-over': 'fini, sans retour',
      unattended: 'aucun plan ne le ramène',
    },
  },
  explain: {
    broken: 'Ce qui n’a pas tenu',
    /** A stretch of a story that one before it has told. */
    asAbove: (when: string) => `comme plus haut, jusqu’à ${when}`,
    saved: 'Ce qui aurait sauvé',
    searching: (done: string, of: string) =>
      `Ce qui aurait sauvé\u202f: ${done} mondes joués sur ${of} environ (--no-saving pour s’en passer)`,
    asWritten: 'Le dossier tel qu’il est écrit',
    missing: 'Ce qui a manqué',
    nothingMissing: 'Rien ni personne ne s’est fait attendre.',
    keepsWaiting: (who: string, duration: string) => `fait attendre ${who} pendant ${duration}`,
    busyWith: (works: readonly string[]) => `au travail sur ${works.join(', ')}`,
    notAtHand: 'à joindre quand il en faut',
    outOfHours: 'personne n’y est d’astreinte en dehors',
    neverThere: 'jamais là depuis le début',
    held: 'Ce qui a tenu',
    nothingLost: (data: string) => `Les données « ${data} » ne perdent rien.`,
    rulesKept: (rules: string) => `Règles respectées\u202f: ${rules}.`,
    planCompleted: (plan: string, offset: string) =>
      `Le plan « ${plan} » est mené à bien à ${offset}.`,
  },
  campaign: frCampaign,
  crash: {
    title:
      'C’est une erreur de Bascule, pas du dossier. Merci de la signaler avec ces lignes\u202f:',
    error: 'erreur',
    version: 'version',
    engine: 'moteur',
    dossier: 'dossier',
    notRead: 'pas encore lu',
    command: 'commande',
  },
};
