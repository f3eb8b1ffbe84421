import { frCampaign } from './frCampaign.ts';
import { frCompare, frFutures, frWhy } from './frFutures.ts';
import { frInject, frSheet } from './frInspector.ts';
import { frLanes } from './frLanes.ts';
import { frMap } from './frMap.ts';
import { frShare } from './frShare.ts';

/** What an outage went to most: how, on what, for how long, out of how much. */
interface Spent {
  /** What was going on, as the end of a sentence. */
  readonly how: string;
  readonly duration: string;
  readonly outOf: string;
}

/**
 * Every sentence of the interface in French; `en.ts` must have the same keys and parameters. One section per screen
 * part. Sentences about a run (what happened, why) are in `analysis/wording`. `\u202f` is the narrow no-break space that
 * French typography puts before : ; ! ? and units.
 */
export const fr = {
  app: {
    name: 'Bascule',
    tagline: 'Éprouver un plan de continuité ou de reprise, minute par minute.',
    title: (screen: string) => `${screen} · Bascule`,
    skipToContent: 'Aller au contenu',
    skipToVerdict: 'Aller au verdict',
    language: 'Langue',
    theme: 'Thème\u202f',
    themes: { light: 'Clair', dark: 'Sombre' },
    backToLibrary: 'Scénarios',
    broken: 'Bascule a rencontré une erreur de sa part.',
    brokenAdvice:
      'Le reste de la page continue de fonctionner. Rechargez pour repartir de l’adresse affichée.',
    reload: 'Recharger',
  },
  library: {
    title: 'Scénarios',
    lead: 'Un produit, ses promesses, ce qui casse\u202f: choisissez, le verdict s’affiche.',
    reading: (done: number, total: number) => `Lecture des scénarios\u202f: ${done} sur ${total}`,
    breaks: 'Ce qui casse',
    outcomes: 'Comment chaque plan finit',
    asWritten: 'Tel qu’écrit',
    unreadable: (path: string) => `Le scénario ${path} ne se lit pas.`,
    empty: 'Aucun scénario n’est livré avec cette version.',
    incidents: (count: number) => (count > 1 ? `${count} incidents` : `${count} incident`),
    family: 'Ce qui manque',
    families: {
      all: 'Tout',
      places: 'Pannes et sinistres',
      data: 'Données atteintes',
      load: 'Charge et mises à jour',
      law: 'Droit et contrats',
      people: 'Personnes et outils',
    },
    search: 'Chercher',
    searchExample: 'rançongiciel, Outscale, sauvegarde…',
    found: (count: number) =>
      count === 0
        ? 'Aucun scénario ne parle de cela.'
        : count === 1
          ? '1 scénario'
          : `${count} scénarios`,
    openFile: 'Ouvrir un fichier',
    openFileHint:
      'Un dossier YAML ou JSON de cet ordinateur, avec les fichiers qu’il inclut. Il est lu ici, dans votre navigateur, et n’est envoyé nulle part.',
    dropHere: 'Lâchez le fichier pour l’ouvrir',
    fileProblems: {
      'no-dossier':
        'Aucun de ces fichiers n’est un dossier\u202f: un dossier commence par «\u202fbascule\u202f: 1\u202f».',
      unreadable: 'Ce fichier n’a pas pu être lu par le navigateur.',
      'not-text':
        'Ce fichier n’est pas un texte en UTF-8\u202f: rien n’en a été lu. Si c’est un dossier, enregistrez-le en UTF-8 depuis votre éditeur.',
      'too-large':
        'Ce fichier dépasse 4\u202fMo\u202f: un dossier est un texte, il en faut rarement plus de 100\u202fko.',
    },
  },
  refused: {
    title: (path: string) => `${path} n’est pas un dossier valide`,
    titleUnread: (path: string) => `${path} n’a pas pu être ouvert`,
    count: (errors: number) =>
      errors > 1 ? `${errors} points à corriger.` : 'Un point à corriger.',
    countOver: (errors: number) => `Plus de ${errors} points à corriger.`,
    place: (line: number, column: number) => `ligne ${line}, colonne ${column}`,
    titleDamaged: 'Cette simulation partagée ne se lit pas',
    damaged: {
      damaged:
        'Le lien est incomplet ou le fichier a été modifié. Demandez-le de nouveau à la personne qui vous l’a donné.',
      newer: 'Elle vient d’une version plus récente de Bascule. Ouvrez-la avec cette version.',
      'too-large': 'Ce qu’elle contient dépasse 5\u202fMo\u202f: elle n’a pas été ouverte.',
    },
    tooSlow:
      'La lecture de ce fichier a été arrêtée après dix secondes\u202f: un texte aussi long à lire n’est sans doute pas un dossier. Si l’ordinateur était occupé, ouvrez-le de nouveau.',
    notFound: (path: string) => `Aucun scénario livré avec cette version ne s’appelle ${path}.`,
    failed: 'La lecture a échoué. Ce n’est pas la faute du fichier.',
    warnings: 'Remarques sur le dossier',
  },
  controls: {
    divider: 'Partage entre la carte et les couloirs',
    dividerShare: (share: number) => `${share}\u202f% à la carte`,
    label: 'Ce qui est joué',
    variant: 'Version',
    asWritten: 'Tel qu’écrit',
    incident: 'Incident',
    noIncident: 'Aucun\u202f: vie normale',
    mode: 'Durées',
    modes: { nominal: 'Médianes', pessimistic: 'Pessimistes', sampled: 'Tirées au sort' },
    seed: 'Graine',
    nextSeed: 'Tirage suivant',
    running: 'Calcul en cours',
    opening: (path: string) => `Ouverture de ${path}`,
    failed: 'Ce calcul a échoué\u202f; le précédent reste affiché.',
  },
  side: {
    label: 'Ce que cela signifie',
    tabs: { verdict: 'Verdict', selection: 'Sélection', log: 'Journal', lesson: 'Leçon' },
  },
  verdict: {
    title: 'Verdict',
    why: 'Pourquoi',
    also: 'Et aussi',
    targets: 'Engagements',
    columns: { what: 'Engagement', target: 'Cible', reached: 'Atteint', margin: 'Marge' },
    rto: 'RTO',
    mtpd: 'DMIA',
    rpo: 'PDMA',
    everything: 'tout perdu',
    stolen: 'Volées',
    sealed: 'chiffrées, sans leur clé',
    knownByNobody: 'personne ne le sait',
    knownAtOnce: 'su aussitôt',
    knownAfter: (span: string) => `su ${span} après`,
    notCalledOn: 'non sollicité',
    unsettled: 'la simulation finit avant',
    atLeast: (duration: string) => `≥\u202f${duration}`,
    met: 'tenu',
    missed: 'non tenu',
    rules: 'Règles',
    rulesKept: (count: number, codes: string) =>
      count > 1 ? `${count} règles respectées\u202f: ${codes}` : `Règle respectée\u202f: ${codes}`,
    rulesNotJudged: (codes: string) => `Sans objet ici\u202f: ${codes}`,
    ruleUncalled: {
      'nobody-aware': (code: string) => `${code} (personne n’a eu connaissance d’un incident)`,
      'not-due': (code: string) => `${code} (aucun délai de notification n’est échu)`,
    },
    ruleStatus: { kept: 'respectée', breached: 'enfreinte', undetermined: 'indéterminée' },
    ruleFor: (duration: string) => `pendant ${duration}`,
    ruleUntilEnd: (duration: string) => `${duration}, jusqu’à la fin`,
    decided: 'acceptée par décision',
    plans: 'Plans',
    noPlan: 'Ce dossier n’a pas de plan.',
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
    stepsDone: (done: number, total: number) =>
      `${done} ${done > 1 ? 'étapes' : 'étape'} sur ${total}`,
    costs: 'Ce que cela coûte',
    decisions: 'Décisions',
    outage: 'Où est passé le temps',
    outageOf: (service: string, duration: string) =>
      `${service}\u202f: ${duration} sous le minimum`,
    outageOpen: 'jusqu’à la fin',
    headings: {
      undetected: 'Personne ne le sait',
      unseen: 'La sonde ne le voit pas',
      confirming: 'On attend la confirmation',
      deciding: 'On décide',
      'waiting-people': 'On attend quelqu’un',
      'waiting-need': 'On attend un moyen',
      working: 'On travaille',
      'lost-work': 'Travail perdu, à refaire',
      propagating: 'Le trafic se déplace',
      verifying: 'On vérifie',
      elapsing: 'Un délai s’écoule',
      'plan-over': 'Le plan est fini et ne le ramène pas',
      unattended: 'Aucun plan ne le ramène',
    },
    toTry: 'À essayer',
    toTryHow: 'choisir un incident, ou un élément de la carte pour qu’il lui arrive quelque chose',
    origin: 'Ce qui casse',
    othersStruck: (count: number) =>
      count === 1
        ? 'Une autre perte à la même seconde.'
        : `${count} autres pertes à la même seconde.`,
    longest: 'Ce qui dure',
    firstEffect: 'Premier effet',
    opensThere: 'L’horloge s’ouvre à cet instant.',
    toStart: 'Aller à T',
    toFirstEffect: 'Aller à cet instant',
    spent: ({ how, duration, outOf }: Spent) =>
      duration === outOf
        ? `${duration}, d’un bout à l’autre\u202f: ${how}.`
        : `${duration} sur ${outOf}\u202f: ${how}.`,
    lasting: {
      undetected: () => 'personne ne le sait',
      unseen: (on: string) => `la sonde «\u202f${on}\u202f» ne le voit pas`,
      confirming: () => 'on attend la confirmation',
      deciding: () => 'on décide',
      'waiting-people': (on: string) => `on attend ${on}`,
      'waiting-need': (on: string) => `on attend ${on}`,
      working: (on: string) => `on travaille, «\u202f${on}\u202f»`,
      'lost-work': (on: string) => `travail perdu, à refaire, «\u202f${on}\u202f»`,
      propagating: (on: string) => `le trafic se déplace, «\u202f${on}\u202f»`,
      verifying: (on: string) => `on vérifie, «\u202f${on}\u202f»`,
      elapsing: (on: string) => `un délai s’écoule, «\u202f${on}\u202f»`,
      'plan-over': (on: string) =>
        `le plan «\u202f${on}\u202f» est fini et ne ramène pas le service`,
      unattended: () => 'aucun plan ne ramène le service',
    },
    noPromises: 'Ce dossier ne fixe aucun engagement à mesurer\u202f: ni RTO, ni PDMA, ni DMIA.',
    otherPromises: (count: number) => (count > 1 ? `${count} autres, tous tenus` : '1 autre, tenu'),
    noOutage: 'Le service n’est jamais passé sous son minimum.',
  },
  story: {
    title: 'De l’incident à ce constat',
  },
  inject: frInject,
  inspector: {
    ...frSheet,
    empty: 'Choisissez un élément de la carte, du déroulé ou du journal.',
    since: (time: string) => `depuis ${time}`,
    sinceStart: 'depuis le début',
    because: 'Parce que',
    history: 'Ce qui lui est arrivé',
    facts: 'Fiche',
    deselect: 'Désélectionner',
    kinds: {
      incident: 'Incident',
      site: 'Site',
      'data-plane': 'Hébergement',
      'control-plane': 'Console de l’hébergement',
      'lawful-status': 'Droit d’usage',
      copy: 'Copie',
      replica: 'Réplication',
      backup: 'Sauvegarde',
      component: 'Composant',
      service: 'Service',
      tool: 'Outil',
      member: 'Membre d’équipe',
      probe: 'Sonde',
      plan: 'Plan',
      decision: 'Décision',
      step: 'Étape',
      objective: 'Objectif',
      rule: 'Règle',
      capacity: 'Capacité à la demande',
      ground: 'Fondement juridique',
      reserve: 'Réserve',
    },
    fields: {
      place: 'Lieu',
      operator: 'Opérateur',
      role: 'Rôle',
      capacity: 'Capacité',
      follows: 'Suit',
      data: 'Données',
      rto: 'RTO',
      mtpd: 'DMIA',
      rpo: 'PDMA',
      mbco: 'Minimum (OMCA)',
      totals: 'Sur une période',
      deadline: 'À faire',
      needs: 'A besoin de',
      every: 'Fréquence',
      immutable: 'Immuable',
      team: 'Équipe',
      tools: 'Outils',
      planned: 'Durée prévue',
      after: 'Après',
      trigger: 'Déclencheur',
      decidedBy: 'Décidé par',
      watches: 'Surveille',
      steps: 'Étapes',
      volume: 'Volume',
      story: 'Récit',
    },
    roles: {
      active: 'active',
      hot: 'secours chaud',
      warm: 'secours tiède',
      'pilot-light': 'veilleuse',
      cold: 'secours froid',
    },
    yes: 'oui',
    no: 'non',
  },
  log: {
    title: 'Journal',
    filter: 'Montrer',
    kinds: {
      all: 'Tout ce qui change',
      service: 'Services et copies',
      plan: 'Plans et décisions',
      people: 'Personnes',
      law: 'Règles',
      knowledge: 'Ce qui est vu',
      technical: 'Détails du calcul',
    },
    shown: (count: number) => (count > 1 ? `${count} lignes` : `${count} ligne`),
    earlier: (count: number) => `${count} lignes plus tôt`,
    later: (count: number) => `${count} lignes plus tard`,
    empty: 'Rien de tel ne se produit dans ce calcul.',
    keyboard: 'Flèches pour parcourir, Entrée pour ouvrir.',
  },
  clock: {
    label: 'Horloge',
    position: 'Instant',
    play: 'Lire',
    pause: 'Mettre en pause',
    next: 'Changement suivant',
    previous: 'Changement précédent',
    speed: 'Allure',
    speeds: {
      real: '× 1, temps réel',
      tenfold: '× 10',
      minute: '1 min par seconde',
      minutes: '10 min par seconde',
      hours: '1 h par seconde',
      halfDays: '6 h par seconde',
      days: '× 100\u202f000',
    },
    step: 'Pas',
    steps: {
      event: 'pas\u202f: événement',
      state: 'pas\u202f: changement d’état',
      breach: 'pas\u202f: manquement',
      bookmark: 'pas\u202f: signet',
    },
    mark: 'Marquer cet instant',
    unmark: 'Ôter le signet',
    valueText: (offset: string, clock: string, down: string) => `${offset}, ${clock}, ${down}`,
    servicesDown: (count: number) =>
      count === 0
        ? 'tous les services au-dessus de leur minimum'
        : count > 1
          ? `${count} services sous leur minimum`
          : '1 service sous son minimum',
    markers: {
      incident: 'T, l’incident',
      detection: 'détection',
      decision: 'décision',
      breach: 'objectif manqué',
      return: 'retour',
      noReturn: 'point de non-retour',
      divergence: 'les deux simulations se séparent',
      you: 'vous',
      bookmark: 'signet',
    },
  },
  lesson: {
    title: 'Ce que ce scénario apprend',
    product: 'Le produit',
    incident: 'L’incident',
    variant: 'La version',
    sources: 'Sources',
    noLesson: 'L’auteur n’a pas écrit de leçon.',
    fingerprint: 'Calcul reproductible',
    engine: 'Moteur',
    dossier: 'Dossier',
    trace: 'Trace',
    request: 'Demande',
    readiness: 'Avant toute panne',
    readinessNothing: 'Rien de ce qui est demandé ne manque.',
    levels: { gap: 'écart', undetermined: 'inconnu', info: 'note' },
  },
  settings: {
    title: 'Lecture au clavier et annonces',
    keys: 'Touches simples',
    keysHint:
      'Espace\u202f: lire ou mettre en pause. Virgule et point\u202f: changement précédent, suivant.',
    announcements: 'Annoncer aux lecteurs d’écran',
    announcementLevels: { none: 'rien', milestones: 'les jalons', all: 'tout ce qui change' },
  },
  announce: {
    at: (offset: string, sentence: string) => `${offset}. ${sentence}`,
    ended: (word: string) => `Fin du calcul. ${word}`,
    judged: (word: string) => `Verdict\u202f: ${word}`,
  },
  campaign: frCampaign,
  map: frMap,
  futures: frFutures,
  compare: frCompare,
  why: frWhy,
  lanes: frLanes,
  share: frShare,
};

export type Messages = typeof fr;
