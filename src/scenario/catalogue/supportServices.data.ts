/** What every recovery needs and few diagrams show. The laws are ours unless their source says otherwise. */
import { assumed, words } from './statements.ts';
import type { SupportService, TypicalTime } from './supportService.ts';

const time = (
  fr: string,
  en: string,
  law: string,
  confidence: 'low' | 'medium' | 'high',
): TypicalTime => ({
  what: words(fr, en),
  law,
  from: assumed(confidence),
});

/** In the order of the checklist. */
export const SUPPORT_SERVICES: readonly SupportService[] = [
  {
    id: 'rie',
    name: words('RIE, réseau interministériel de l’État', 'RIE, the State’s private network'),
    kind: 'network',
    purpose: words(
      'Joindre les clouds internes et les administrer.',
      'Reaching and administering the internal clouds.',
    ),
    failure: words(
      'Coupé, il emporte à la fois l’accès des agents et celui des équipes qui réparent.',
      'When cut, it takes away both the agents’ access and that of the teams who repair.',
    ),
    times: [],
  },
  {
    id: 'telecom-contract',
    name: words('Liaison télécom sous contrat', 'Telecom link under contract'),
    kind: 'network',
    purpose: words('Relier les sites et les utilisateurs.', 'Linking sites and users.'),
    failure: words(
      'Deux opérateurs partagent le même fourreau : un coup de pelle coupe les deux.',
      'Two operators share one duct: a single dig cuts both.',
    ),
    times: [time('rétablissement garanti usuel (GTR)', 'usual guaranteed repair', '4h', 'medium')],
  },
  {
    id: 'vpn-bastion',
    name: words('VPN et bastion', 'VPN and bastion'),
    kind: 'network',
    purpose: words('Entrer pour exploiter.', 'Getting in to operate.'),
    failure: words(
      'Hébergé sur le site tombé, ou dépendant de l’annuaire tombé : personne n’entre.',
      'Hosted on the failed site, or tied to the failed directory: nobody gets in.',
    ),
    times: [],
  },
  {
    id: 'proconnect',
    name: words('ProConnect (ex-AgentConnect)', 'ProConnect (formerly AgentConnect)'),
    kind: 'tool',
    purpose: words('Connecter les agents.', 'Signing civil servants in.'),
    failure: words(
      'Le produit marche, personne ne peut y entrer.',
      'The product works and nobody can enter it.',
    ),
    times: [
      time('validité d’un jeton d’accès', 'life of an access token', '1h', 'medium'),
      time('validité d’une session', 'life of a session', 'uniform(8h, 24h)', 'medium'),
    ],
  },
  {
    id: 'franceconnect',
    name: words('FranceConnect'),
    kind: 'tool',
    purpose: words('Connecter les usagers.', 'Signing citizens in.'),
    failure: words(
      'Le service en ligne est disponible et inaccessible.',
      'The online service is available and out of reach.',
    ),
    times: [time('validité d’un jeton d’accès', 'life of an access token', '1h', 'medium')],
  },
  {
    id: 'registrar',
    name: words('Bureau d’enregistrement de noms', 'Domain registrar'),
    kind: 'tool',
    purpose: words(
      'Changer les serveurs de noms, garder le domaine.',
      'Changing name servers, keeping the domain.',
    ),
    failure: words(
      'Compte au nom d’une personne absente, second facteur sur un téléphone perdu, domaine expiré.',
      'Account held by someone absent, second factor on a lost phone, expired domain.',
    ),
    times: [],
  },
  {
    id: 'registry',
    name: words('Registre du domaine de tête', 'Top-level domain registry'),
    kind: 'tool',
    purpose: words('Publier la délégation du domaine.', 'Publishing the delegation of the domain.'),
    failure: words(
      'Changer d’opérateur DNS demande que l’ancienne délégation s’éteigne partout.',
      'Changing DNS operator takes the old delegation to fade everywhere.',
    ),
    times: [
      time(
        'extinction de la délégation (.fr : deux jours)',
        'fading of the delegation (.fr: two days)',
        '2d',
        'medium',
      ),
    ],
  },
  {
    id: 'authoritative-dns',
    name: words('DNS faisant autorité', 'Authoritative DNS'),
    kind: 'tool',
    purpose: words('Diriger le trafic.', 'Directing traffic.'),
    failure: words(
      'Console chez l’hébergeur tombé : la bascule est prête et le trafic ne suit pas.',
      'Console at the failed host: the failover is ready and traffic does not follow.',
    ),
    times: [
      time(
        'au-delà de la durée de vie annoncée, pour les résolveurs lents',
        'beyond the announced lifetime, for slow resolvers',
        'uniform(5m, 15m)',
        'low',
      ),
    ],
  },
  {
    id: 'cdn-balancing',
    name: words('Diffusion et répartition mondiale', 'Content delivery and global balancing'),
    kind: 'tool',
    purpose: words(
      'Recevoir, filtrer et répartir le trafic.',
      'Receiving, filtering and spreading traffic.',
    ),
    failure: words(
      'Le réseau de diffusion tombe ou gèle sa configuration ; l’origine n’est pas dimensionnée pour s’en passer.',
      'The delivery network fails or freezes its configuration; the origin is not sized to do without it.',
    ),
    times: [],
  },
  {
    id: 'public-ca',
    name: words('Autorité de certification publique', 'Public certificate authority'),
    kind: 'credential',
    purpose: words('Émettre les certificats du site.', 'Issuing the site’s certificates.'),
    failure: words(
      'Renouvellement impossible pendant la panne ; révocation de masse sous quelques jours.',
      'No renewal during the outage; mass revocation within days.',
    ),
    times: [
      time(
        'préavis d’une révocation de masse',
        'notice of a mass revocation',
        'uniform(1d, 5d)',
        'high',
      ),
      time('validité usuelle d’un certificat', 'usual life of a certificate', '90d', 'medium'),
    ],
  },
  {
    id: 'kms-hsm',
    name: words('Clés de chiffrement (KMS, HSM)', 'Encryption keys (KMS, HSM)'),
    kind: 'credential',
    purpose: words('Lire les données et les sauvegardes.', 'Reading data and backups.'),
    failure: words(
      'Sauvegarde intacte, clé perdue avec le site : rien n’est lisible.',
      'The backup is intact, the key went with the site: nothing can be read.',
    ),
    times: [],
  },
  {
    id: 'secrets-vault',
    name: words('Coffre-fort de secrets', 'Secrets vault'),
    kind: 'credential',
    purpose: words('Donner aux services leurs mots de passe.', 'Giving services their passwords.'),
    failure: words(
      'Scellé au redémarrage, et les clés de descellement sont dans le bâtiment fermé.',
      'Sealed at restart, with the unseal keys in the closed building.',
    ),
    times: [],
  },
  {
    id: 'password-manager',
    name: words('Gestionnaire de mots de passe', 'Password manager'),
    kind: 'credential',
    purpose: words('Donner aux personnes leurs accès.', 'Giving people their access.'),
    failure: words(
      'Son entrée passe par l’annuaire qu’il s’agit de réparer.',
      'Its entrance goes through the directory that needs repair.',
    ),
    times: [],
  },
  {
    id: 'git-forge',
    name: words('Forge Git', 'Git forge'),
    kind: 'tool',
    purpose: words('Garder le code et les procédures.', 'Keeping code and runbooks.'),
    failure: words(
      'La procédure de reprise est dans la forge tombée.',
      'The recovery runbook is in the failed forge.',
    ),
    times: [],
  },
  {
    id: 'deployment-chain',
    name: words('Chaîne de déploiement', 'Deployment chain'),
    kind: 'tool',
    purpose: words('Mettre en production.', 'Putting into production.'),
    failure: words(
      'Personne ne sait plus déployer à la main.',
      'Nobody knows how to deploy by hand any more.',
    ),
    times: [],
  },
  {
    id: 'image-registries',
    name: words('Registres d’images et de paquets', 'Image and package registries'),
    kind: 'tool',
    purpose: words('Fournir ce qui doit démarrer.', 'Providing what has to start.'),
    failure: words(
      'Le cluster de repli est prêt et ne peut tirer aucune image.',
      'The fallback cluster is ready and can pull no image.',
    ),
    times: [],
  },
  {
    id: 'licence-server',
    name: words('Serveur de licences', 'Licence server'),
    kind: 'credential',
    purpose: words('Autoriser les logiciels à démarrer.', 'Allowing software to start.'),
    failure: words(
      'Licence liée à la machine, au site ou au nombre de cœurs : refusée au repli.',
      'Licence tied to the machine, the site or the number of cores: refused at the fallback.',
    ),
    times: [],
  },
  {
    id: 'mail-sms-gateway',
    name: words('Passerelle de courriels et SMS', 'E-mail and SMS gateway'),
    kind: 'tool',
    purpose: words('Prévenir les usagers, envoyer les codes.', 'Warning users, sending codes.'),
    failure: words(
      'Adresses autorisées chez le partenaire : celles du repli n’y sont pas.',
      'Addresses allowed by the partner: those of the fallback are not among them.',
    ),
    times: [],
  },
  {
    id: 'team-chat',
    name: words('Messagerie d’équipe', 'Team messaging'),
    kind: 'tool',
    purpose: words('Se coordonner.', 'Coordinating.'),
    failure: words(
      'Même identité, même réseau ou même hébergeur que ce qui est tombé.',
      'Same identity, same network or same host as what failed.',
    ),
    times: [],
  },
  {
    id: 'videoconference',
    name: words('Visioconférence', 'Videoconference'),
    kind: 'tool',
    purpose: words('Réunir la cellule de crise.', 'Gathering the crisis team.'),
    failure: words(
      'La cellule s’ouvre sans pouvoir se réunir à distance.',
      'The crisis team opens without a way to meet remotely.',
    ),
    times: [
      time(
        'réunion de la cellule, en journée',
        'gathering, office hours',
        'triangular(10m, 30m, 60m)',
        'low',
      ),
      time(
        'réunion de la cellule, de nuit',
        'gathering, at night',
        'triangular(30m, 75m, 180m)',
        'low',
      ),
    ],
  },
  {
    id: 'on-call-paging',
    name: words('Tickets et appel d’astreinte', 'Ticketing and on-call paging'),
    kind: 'tool',
    purpose: words('Réveiller la bonne personne.', 'Waking the right person.'),
    failure: words(
      'L’annuaire est périmé, ou l’outil d’appel dépend de ce qui est tombé.',
      'The directory is stale, or the paging tool depends on what failed.',
    ),
    times: [
      time(
        'réponse à domicile, de nuit',
        'answer from home, at night',
        'lognormal(15m, 45m)',
        'low',
      ),
      time(
        'réponse d’un pupitre permanent',
        'answer from a round-the-clock desk',
        'lognormal(5m, 15m)',
        'low',
      ),
    ],
  },
  {
    id: 'observability',
    name: words('Supervision', 'Observability'),
    kind: 'tool',
    purpose: words('Voir.', 'Seeing.'),
    failure: words(
      'Hébergée avec ce qu’elle surveille : tout est vert, ou tout est noir.',
      'Hosted with what it watches: everything is green, or everything is black.',
    ),
    times: [
      time(
        'détection depuis l’extérieur',
        'detection from outside',
        'lognormal(3m, 12m)',
        'medium',
      ),
      time(
        'sans sonde extérieure : appel des usagers',
        'without an outside probe: users call',
        'lognormal(25m, 90m)',
        'low',
      ),
    ],
  },
  {
    id: 'edr-console',
    name: words('Console de l’agent de sécurité', 'Endpoint security console'),
    kind: 'tool',
    purpose: words(
      'Isoler une machine, lever un blocage.',
      'Isolating a machine, lifting a block.',
    ),
    failure: words(
      'Une mise à jour fautive arrête le site et son repli, qui ont le même agent.',
      'A faulty update stops the site and its fallback, which have the same agent.',
    ),
    times: [],
  },
  {
    id: 'payment',
    name: words('Prestataire de paiement', 'Payment provider'),
    kind: 'tool',
    purpose: words('Encaisser.', 'Taking payments.'),
    failure: words(
      'Adresses et clés enregistrées pour le seul site principal.',
      'Addresses and keys registered for the primary site only.',
    ),
    times: [],
  },
  {
    id: 'archive',
    name: words('Archivage (Vitam)', 'Archiving (Vitam)'),
    kind: 'tool',
    purpose: words('Conserver ce qui fait foi.', 'Keeping what is evidence.'),
    failure: words(
      'Le produit attend un accusé de versement pour poursuivre.',
      'The product waits for a deposit receipt before it goes on.',
    ),
    times: [
      time(
        'premier octet d’une archive froide',
        'first byte of a cold archive',
        'triangular(4h, 12h, 48h)',
        'low',
      ),
    ],
  },
];
