import type { ManualWords } from './words.ts';

export const MANUAL_FR: ManualWords = {
  title: 'Le dossier, format 1',
  sectionsTitle: 'Rubriques',
  introduction: [
    'Un dossier est un fichier YAML 1.2 (le JSON en est aussi) qui dit comment un produit est déployé et ce que son équipe promet de faire quand quelque chose casse. Cette page énumère tout ce qu’il peut dire. Elle est produite à partir du schéma qui vérifie chaque dossier.',
    'Les noms notés `<name>` sont ceux de l’auteur : lettres sans accent, chiffres, traits d’union et de soulignement, 64 au plus. Un nom désigne une seule chose dans tout le dossier. Le reste est fixe : un champ inconnu est une erreur, avec le plus proche en suggestion.',
    "Entre accolades ou crochets, une virgule met fin à un texte : y mettre les lois entre apostrophes, comme `{ takes: 'lognormal(3m, 12m)' }`.",
    'Les règles qui jugent une simulation, et ce qui est demandé à une conception, ont [leur page](rules-reference.fr.md) : ce que chacune demande, quand elle est jugée, ce qui met fin à un écart.',
  ],
  exampleTitle: 'Un dossier entier',
  exampleIntroduction:
    'Il se joue tel quel : la salle principale brûle, l’alerte vient au bout de dix minutes, quelqu’un d’astreinte décide, le secours prend le relais.',
  formsTitle: 'Comment s’écrivent les valeurs',
  formsIntroduction: 'Chaque nombre porte son unité.',
  namesTitle: 'Comment se nomment les choses',
  namesIntroduction:
    'Les quatre derniers désignent tous les hébergements dont le catalogue, ou le dossier, le dit.',
  conditionsTitle: 'Conditions',
  conditionsIntroduction:
    '`service < 50% for 10m` est vrai tant que le niveau qui est vu reste en dessous. `db/standby lag > 15m` (ou `<=`) est vrai tant que les données de cette copie ont plus de retard que cela sur la dernière écriture ; d’un jeu de données (`dossiers lag > 4h`), tant que le plus récent de ce qui n’est pas dans les copies en service (copie qui suit, image de sauvegarde saine) est plus vieux : c’est ce qui serait perdu avec elles. `declare backlog > 4h` compte ce qui attend, en temps de demande ordinaire ; `declare demand > 150%` ce qui est demandé, part de l’ordinaire, pointe, afflux et retours compris. Les autres sont un nom, `is`, un état, et `for` suivi d’une durée s’il faut que cela dure ; `declare/papier is in-force` parle d’un mode dégradé. Une liste `{ all: […] }` attend que toutes soient vues à la fois, chacune depuis son propre `for` ; `{ any: […] }` la première qui l’est ; une liste peut contenir une autre liste, qui n’en contient plus. Aucune sonde déclarée ne voit un retard, une demande ou un état autre que `is down` d’un hébergement : on l’apprend après `learned-after`.',
  needTitle: 'Besoins',
  needIntroduction:
    'Un besoin s’écrit comme un nom, comme un choix, ou comme un bloc qui porte ces champs. Sans `lasts`, rien n’est en réserve : ce qui manque manque aussitôt. Ce qui décline (`fades`) baisse par vingtièmes, chacun dit quand il est passé : un seuil est franchi au plus tard un vingtième du temps après. De plusieurs besoins qui manquent ou faiblissent en même temps, celui qui retire le plus compte seul : les parts de `without` ne se multiplient ni ne s’ajoutent. Quand elles touchent d’autres usagers, écrire un service pour chacune.',
  copyTitle: 'Ce qui met une copie en service',
  copyIntroduction: [
    'Une copie sert (`active`), se tient prête en marche (`hot`, `warm`), existe à l’arrêt (`pilot-light`), ou reste à créer (`cold`). Les étapes la font changer d’un état à la fois : `provision` crée une copie froide, `start` démarre une veilleuse, `rebuild` refait une copie perdue : chacune est alors prête, et ne sert personne. `restore`, `move-data` et `recover` la remplissent ; de ces trois, seul `recover` la met aussi en service.',
    '`promote` met en service une copie prête, et `switch-traffic` vers son lieu aussi. Une copie active qui revient avec son lieu sert de nouveau d’elle-même, sauf si une autre a pris sa place ou si ses données ont été perdues : restaurée ou refaite, il lui faut un `promote`. Une copie `by-hand` revient prête, et il lui faut un `promote` aussi. `repair` vaut pour des machines hors service : il ne ramène aucune donnée.',
    'Un composant est à l’arrêt quand aucune de ses copies ne sert, ou quand ce dont il a besoin manque. Les conditions se lisent ainsi : `db is down` est vrai quelle qu’en soit la cause, `db/main is down` parle d’une machine.',
  ],
  stepsTitle: 'Étapes',
  stepsIntroduction:
    '`do` dit ce que fait une étape ; chaque sorte ajoute ses champs à ceux de toutes les étapes. Une étape commence quand celles qu’elle suit sont finies et que tout ce qu’il lui faut est là. Celle qui perd en route un besoin ou une personne attend, puis recommence du début ; seuls le travail compté (`effort`, `per-unit`), les transferts par des liaisons et ce qui s’arrête avec la fin d’un poste gardent ce qui est fait. Celle que quelqu’un fait et qui ne dit ni `succeeds` ni `rehearsed` compte comme jamais répétée : elle réussit 65 fois sur 100, 97 quand elle a été répétée depuis moins de 6 mois, 93 depuis moins de 12, 85 depuis moins de 24 ; les déroulés médians prennent l’issue la plus probable. Un lot revient en vingt fois au plus : son compte est juste au vingtième près.',
  effectsTitle: 'Effets des incidents',
  effectsIntroduction:
    '`do` dit ce qui arrive ; chaque effet dit quand et à quoi. Avec `when`, il attend une condition, à partir de `at`, et commence alors une fois.',
  columns: {
    field: 'Champ',
    written: 'S’écrit',
    without: 'Sans lui',
    meaning: 'Sens',
    form: 'Forme',
    examples: 'Exemples',
    state: 'État',
    of: 'Se dit de',
  },
  required: '**obligatoire**',
  types: {
    text: 'texte',
    number: 'nombre',
    whole: 'nombre entier',
    block: 'bloc ci-dessous',
    or: ' ou ',
    anything: 'n’importe quoi',
    listOf: 'liste : ',
    namesWith: 'des noms, chacun avec : ',
  },
  above: 'Mêmes champs que `{path}`.',
  takes: (law, isComputed, isLonger) =>
    `Dure \`${law}\` si \`takes\` ne dit rien d’autre${isComputed ? ', ou ce que donnent `throughput` et le volume des données' : ''}${isLonger ? ', plus un `ttl`' : ''}.`,
  targets: (kinds) => `Peut toucher ${kinds}.`,
  seeSteps: 'Voir *Étapes*.',
  seeEffects: 'Voir *Effets des incidents*.',
  forms: {
    duration: {
      name: 'durée',
      about:
        'Secondes `s`, minutes `m` ou `min`, heures `h`, jours `d`, semaines `w` ; plusieurs s’ajoutent. `pd` est un jour-homme : sept heures du travail d’une personne.',
      examples: ['90s', '15m', '4h', '1h30m', '2d', '1w'],
    },
    percent: { name: 'pourcentage', about: 'Peut dépasser 100 %.', examples: ['50%', '250%'] },
    share: { name: 'part', about: 'Un pourcentage de 0 % à 100 %.', examples: ['5%'] },
    volume: {
      name: 'volume',
      about: 'B (octets), kB, MB, GB, TB, PB, par milliers.',
      examples: ['800GB', '2TB'],
    },
    rate: {
      name: 'débit',
      about: 'Un volume par unité de temps, ou des bits par seconde : `Mbps`, `Gbps`.',
      examples: ['5GB/h', '200MB/s', '5Gbps'],
    },
    money: {
      name: 'montant',
      about: '`EUR`, `kEUR` (milliers), `MEUR` (millions).',
      examples: ['1200 EUR', '50 kEUR', '2 MEUR'],
    },
    cost: {
      name: 'coût dans le temps',
      about: 'Un montant par `h`, `d`, `w`, `month` (mois de 730 heures) ou `year` (8760 heures).',
      examples: ['900 EUR/month', '20 kEUR/h'],
    },
    'volume-price': {
      name: 'prix au volume',
      about: 'Un montant par volume de données.',
      examples: ['80 EUR/TB'],
    },
    'sourced-law': {
      name: 'loi',
      about:
        'Une durée, ou une durée qui varie : `{laws}`. p50 est la médiane ; neuf valeurs sur dix restent sous p90. Un jeu pessimiste prend p90, ou p10 pour un répit, qu’on espère long : `lasts`, `notice`, `grace`, `strikes-again`, `false-alarms`, le `after` d’une surcharge ou d’un changement de capital, les délais d’une faillite, `at` ; les pannes ordinaires gardent leur médiane. Dans un bloc, elle dit d’où elle vient : `measured` (mesurée), `contract` (contrat), `published` (publiée) ou `guess` (estimée).',
      examples: [
        '20m',
        'lognormal(3m, 12m)',
        "{ law: 'triangular(2m, 10m, 30m)', source: measured }",
      ],
    },
    instant: {
      name: 'instant',
      about: 'Une loi comptée depuis T, le moment de l’incident.',
      examples: ['T+0', 'T+2h', 'T+uniform(0h, 60m)'],
    },
    loss: {
      name: 'perte',
      about: 'L’âge maximal des données perdues.',
      examples: ['<= 15m'],
    },
    date: { name: 'date', about: 'Année-mois-jour.', examples: ['2026-09-01'] },
    'date-time': {
      name: 'date et heure',
      about: 'À l’heure du produit.',
      examples: ['2026-05-20 10:00'],
    },
    moment: {
      name: 'moment',
      about: 'Un jour, un jour et une heure à l’horloge du produit, ou un temps compté depuis T.',
      examples: ['2026-06-01', '2026-06-01 09:00', 'T+30d'],
    },
    hours: {
      name: 'horaire de la semaine',
      about:
        'Des jours puis des heures, plusieurs après des virgules ; fermé les jours fériés, sauf `24/7`.',
      examples: ['mon-fri 08:00-20:00, sat 09:00-12:00', '24/7'],
    },
    days: {
      name: 'jours de l’année',
      about: 'De mois-jour à mois-jour, tous deux compris.',
      examples: ['05-15/06-08'],
    },
    id: { name: 'nom', about: 'Un nom déclaré, ou choisi, ici.', examples: ['db'] },
    reference: {
      name: 'référence',
      about: 'Le nom de ce qui est déclaré ailleurs.',
      examples: ['db', 'db/main', 'nubo/site-1'],
    },
    condition: {
      name: 'condition',
      about: 'Ce qui déclenche un plan, ou une liste `all` ou `any` ; voir *Conditions*.',
      examples: ['declare < 50% for 10m', 'nubo is cut', '{ all: [declare < 50%, nubo is down] }'],
    },
    check: {
      name: 'vérification',
      about:
        'Ce qui est regardé à un moment donné : un niveau, un état, le retard d’une copie (`lag`), ce qui attend (`backlog`), la demande. Plusieurs dans une liste doivent être vrais ensemble.',
      examples: ['db/standby lag > 15m', 'declare >= 90%', 'nubo is down'],
    },
    localised: {
      name: 'mots',
      about: 'Un texte pour les deux langues, ou un pour chacune.',
      examples: ['Coffre-fort', '{ fr: Coffre-fort, en: Vault }'],
    },
    need: {
      name: 'besoin',
      about:
        'Une référence ; `without` est la part qui reste quand elle manque ; `any` prend le meilleur de plusieurs, `all` le pire, `at-least` le k-ième, `share-of` la part qui fonctionne, chaque lot selon ses systèmes.',
      examples: [
        'db',
        '{ need: search, without: 60% }',
        '{ any: [db, cache] }',
        '{ at-least: 2, of: [a, b, c] }',
        '{ share-of: [grade-1, grade-2] }',
      ],
    },
  },
};
