/**
 * What it means that something came to a state, as a clause without capital or full stop: it stands alone, or
 * explains another after a colon. `the` is the phrase of `nouns.ts`, `event` what the state came from.
 */
type Clause = (the: string, event: string) => string;

const says =
  (predicate: string): Clause =>
  (the) =>
    `${the} ${predicate}`;

export const frTransitions = {
  incident: {
    planned: says("n'a pas commencé"),
    unfolding: says('commence'),
    over: says('est terminé'),
  },
  site: {
    operational: says('est de nouveau en service'),
    isolated: says('est coupé du réseau'),
    stopped: says("est à l'arrêt"),
    destroyed: says('est détruit'),
  },
  'data-plane': {
    serving: says('fonctionne de nouveau'),
    interrupted: says('est en panne'),
    isolated: says('est coupé du réseau'),
  },
  'control-plane': {
    responsive: says('répond de nouveau'),
    frozen: says('est figée'),
  },
  'lawful-status': {
    open: (the, event) =>
      event === 'access.withdrawn' ? `${the} n'est plus sous préavis` : `${the} est rouvert`,
    'under-notice': says('est sous préavis'),
    cut: says('est coupé'),
    retrieval: says('a pris fin : seules les données restent à portée'),
  },
  copy: {
    serving: (the, event) =>
      event === 'copy.restarted'
        ? `${the} a redémarré et sert de nouveau`
        : `${the} entre en service`,
    ready: (the, event) =>
      event === 'copy.decrypted' ? `${the} est déchiffrée` : `${the} est prête à prendre le relais`,
    dormant: says('est en veilleuse'),
    absent: (the, event) =>
      event === 'copy.removed' ? `${the} est supprimée` : `${the} reste à créer`,
    restarting: says('redémarre'),
    failed: (the, event) => {
      if (event === 'copy.corrupted') return `${the} a des données altérées et ne sert plus`;
      if (event === 'copy.encrypted') return `${the} est chiffrée par l'attaquant`;
      if (event === 'work.paused')
        return `la réparation de ${the} s'arrête à la fin d'un poste, faute de relève`;
      return event === 'copy.deleted'
        ? `${the} a perdu ses données, supprimées`
        : `${the} est hors service`;
    },
    isolated: says('est injoignable'),
    stopped: says("est à l'arrêt"),
    suspended: says('ne peut plus être utilisée'),
    lost: says('est perdue'),
  },
  replica: {
    following: says('reprend'),
    paused: says("s'interrompt"),
    ended: says('prend fin'),
    filling: says('rattrape son retard'),
  },
  backup: {
    protecting: says('est de nouveau assurée'),
    interrupted: says('est interrompue'),
    suspended: says('ne peut plus être utilisée'),
    lost: (the, event) =>
      event === 'backup.struck' ? `${the} est effacée ou chiffrée` : `${the} est perdue`,
  },
  component: {
    serving: says('est de nouveau en service'),
    degraded: says('fonctionne à capacité réduite'),
    down: says("est à l'arrêt"),
    'read-only': says('ne peut plus être que lu'),
  },
  service: {
    nominal: says('est rendu en entier'),
    degraded: says('est rendu en partie, au-dessus de son minimum'),
    'below-minimum': says('passe sous son minimum'),
    down: says("est à l'arrêt"),
  },
  tool: {
    usable: says('est de nouveau utilisable'),
    unusable: says('est inutilisable'),
  },
  member: {
    off: (the, event) =>
      event === 'member.returned'
        ? `${the} est de retour`
        : event === 'member.unneeded'
          ? `${the} rentre chez elle`
          : `${the} peut être rappelée`,
    called: says('est appelée'),
    silent: says('ne répond pas'),
    mobilised: (the, event) =>
      event === 'member.released' ? `${the} se libère` : `${the} est mobilisée`,
    working: says('se met au travail'),
    absent: says('est absente'),
    resting: (the, event) =>
      event === 'member.relieved' ? `${the} est relevée` : `${the} finit son service`,
  },
  probe: {
    watching: says('voit de nouveau'),
    blind: says('ne voit plus rien'),
  },
  plan: {
    dormant: (the, event) =>
      event === 'plan.reviewed' ? `${the} est réarmé` : `${the} revient au repos`,
    alerted: says('est en alerte'),
    deciding: says('attend une décision'),
    running: says('est lancé'),
    completed: says('est mené à bien'),
    failed: says('échoue'),
    refused: says("n'est pas lancé, la décision étant refusée"),
    held: says('est retenu'),
    'stood-down': says('est levé, la situation étant revenue d’elle-même'),
    aborted: says('est abandonné'),
  },
  decision: {
    idle: says("n'est plus demandée"),
    awaiting: says('est demandée'),
    deliberating: says("est à l'étude"),
    taken: says('est prise'),
    refused: says('est refusée'),
  },
  step: {
    pending: says("n'a pas commencé"),
    waiting: (the, event) => {
      if (event === 'needs.lost') return `${the} s'interrompt`;
      if (event === 'work.paused') return `${the} s'arrête à la fin d'un poste, faute de relève`;
      return event === 'work.ended' ? `${the} est à refaire` : `c'est au tour de ${the}`;
    },
    working: says('commence'),
    done: says('est faite'),
    failed: (the, event) =>
      event === 'step.timed-out' || event === 'wait.expired'
        ? `${the} est abandonnée, faute de temps`
        : `${the} échoue`,
    skipped: says("n'est pas exécutée"),
    'not-needed': (the, event) =>
      event === 'step.prompted'
        ? `${the} est sans objet : sa condition n'est pas remplie`
        : `${the} est désormais sans objet : ce qu'elle devait remplir sert de nouveau`,
  },
  ground: {
    held: says('vaut de nouveau'),
    ending: says('va prendre fin'),
    lost: says('est perdue'),
  },
  capacity: {
    available: says('est de nouveau donnée en entier'),
    rushed: says('est rationnée'),
  },
  reserve: {
    full: says('est pleine'),
    draining: says('est entamée'),
    spent: says('est épuisée'),
    refilling: says('se refait'),
  },
} satisfies Record<string, Record<string, Clause>>;
