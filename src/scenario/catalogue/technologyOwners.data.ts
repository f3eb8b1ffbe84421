/** Technologies that several operators depend on, with their owners. */
import { assumed, readIn, words } from './statements.ts';
import type { TechnologyOwner } from './technologyOwner.ts';

const UPDATES = words(
  'Mises à jour, correctifs de sécurité, nouvelles licences, support.',
  'Updates, security fixes, new licences, support.',
);
const RUNS_ON = words(
  'Ce qui tourne continue ; la dette de sécurité croît chaque jour.',
  'What runs goes on; security debt grows every day.',
);

/** In the order of the page. */
export const TECHNOLOGY_OWNERS: readonly TechnologyOwner[] = [
  {
    id: 'openstack',
    name: words('OpenStack'),
    owner: 'OpenInfra Foundation',
    country: 'US',
    nature: 'open-source',
    cut: words(
      'Rien d’immédiat : le code est public. Un défaut commun frappe tous ceux qui ont la même version.',
      'Nothing at once: the code is public. A common defect hits everyone on the same version.',
    ),
    remains: words('Tout ce qui tourne.', 'Everything that runs.'),
    from: assumed('medium'),
  },
  {
    id: 'tina-os',
    name: words('TINA OS'),
    owner: '3DS Outscale',
    country: 'FR',
    nature: 'commercial',
    cut: words(
      'Correctifs de l’orchestrateur, pour Outscale et pour ceux qui s’y adossent.',
      'Fixes of the orchestrator, for Outscale and for those who build on it.',
    ),
    remains: RUNS_ON,
    from: assumed('medium'),
  },
  {
    id: 'vmware-broadcom',
    name: words('VMware'),
    owner: 'Broadcom',
    country: 'US',
    nature: 'commercial',
    cut: words(
      'Renouvellement des licences, programme de partenaires, correctifs. Préavis observés : 111 et 108 jours.',
      'Licence renewal, partner programme, fixes. Notices observed: 111 and 108 days.',
    ),
    remains: words(
      'Les contrats en cours vont à leur terme.',
      'Contracts in force run to their end.',
    ),
    from: readIn('broadcomNotices', 'medium'),
  },
  {
    id: 'microsoft-tech',
    name: words('Technologies Microsoft', 'Microsoft technology'),
    owner: 'Microsoft',
    country: 'US',
    nature: 'commercial',
    cut: UPDATES,
    remains: words(
      'Un cloud opéré à part continue ; les services mondiaux, non.',
      'A cloud operated separately goes on; worldwide services do not.',
    ),
    from: assumed('medium'),
  },
  {
    id: 'google-tech',
    name: words('Technologies Google Cloud', 'Google Cloud technology'),
    owner: 'Google',
    country: 'US',
    nature: 'commercial',
    cut: UPDATES,
    remains: words(
      'Un cloud opéré à part continue : ses mises à jour passent par une quarantaine.',
      'A cloud operated separately goes on: its updates go through a quarantine.',
    ),
    from: readIn('generationNt', 'medium', '2025-12-24'),
  },
  {
    id: 'aws-tech',
    name: words('Technologies AWS', 'AWS technology'),
    owner: 'Amazon',
    country: 'US',
    nature: 'commercial',
    cut: UPDATES,
    remains: RUNS_ON,
    from: assumed('medium'),
  },
  {
    id: 'redhat-ibm',
    name: words('Red Hat OpenShift'),
    owner: 'IBM',
    country: 'US',
    nature: 'commercial',
    cut: words('Abonnements, images signées, correctifs.', 'Subscriptions, signed images, fixes.'),
    remains: RUNS_ON,
    from: assumed('medium'),
  },
  {
    id: 'aws-global-cp',
    name: words('Services mondiaux d’AWS', 'AWS worldwide services'),
    owner: 'Amazon',
    country: 'US',
    nature: 'shared-service',
    cut: words(
      'Identité, DNS, création de ressources : tout ce que us-east-1 pilote, dans chaque région.',
      'Identity, DNS, creation of resources: everything us-east-1 drives, in every region.',
    ),
    remains: words(
      'Les machines déjà démarrées continuent de servir.',
      'Machines already started keep serving.',
    ),
    from: assumed('high'),
  },
  {
    id: 'entra-global',
    name: words('Microsoft Entra ID'),
    owner: 'Microsoft',
    country: 'US',
    nature: 'shared-service',
    cut: words(
      'Toute nouvelle connexion, portail et supervision compris.',
      'Every new sign-in, portal and monitoring included.',
    ),
    remains: words(
      'Les jetons valides, une heure environ ; les sessions, quelques heures.',
      'Valid tokens, about an hour; sessions, some hours.',
    ),
    from: assumed('high'),
  },
  {
    id: 'afd-global',
    name: words('Azure Front Door'),
    owner: 'Microsoft',
    country: 'US',
    nature: 'shared-service',
    cut: words(
      'L’entrée du trafic ; les changements de routage sont gelés pendant la réparation.',
      'Traffic entry; routing changes are frozen during the repair.',
    ),
    remains: words(
      'Les serveurs derrière, joignables si un contournement DNS est prêt.',
      'The servers behind it, reachable if a DNS bypass is ready.',
    ),
    from: assumed('medium'),
  },
  {
    id: 'gcp-global-api',
    name: words('Contrôle mondial des interfaces Google', 'Google worldwide interface control'),
    owner: 'Google',
    country: 'US',
    nature: 'shared-service',
    cut: words(
      'Les interfaces de toutes les régions à la fois, page d’état comprise.',
      'The interfaces of every region at once, status page included.',
    ),
    remains: words(
      'Ce qui tourne sans appeler d’interface.',
      'What runs without calling an interface.',
    ),
    from: assumed('high'),
  },
  {
    id: 'nvidia',
    name: words('Accélérateurs NVIDIA', 'NVIDIA accelerators'),
    owner: 'NVIDIA',
    country: 'US',
    nature: 'commercial',
    cut: words(
      'Livraisons, pilotes, licences de bibliothèques.',
      'Deliveries, drivers, library licences.',
    ),
    remains: words('Le matériel en place.', 'The hardware in place.'),
    from: assumed('medium'),
  },
  ...(
    [
      ['hpe', 'HPE'],
      ['dell', 'Dell'],
      ['cisco', 'Cisco'],
    ] as const
  ).map(
    ([id, owner]): TechnologyOwner => ({
      id,
      name: words(`Matériel ${owner}`, `${owner} hardware`),
      owner,
      country: 'US',
      nature: 'commercial',
      cut: words(
        'Micrologiciels, pièces, remplacement sous contrat.',
        'Firmware, parts, replacement under contract.',
      ),
      remains: words(
        'Le matériel en place, jusqu’à la panne suivante.',
        'The hardware in place, until its next failure.',
      ),
      from: assumed('medium'),
    }),
  ),
  {
    id: 'edr-vendor',
    name: words('Agent de sécurité des postes et serveurs', 'Endpoint security agent'),
    owner: 'Éditeur retenu / chosen vendor',
    country: null,
    nature: 'commercial',
    cut: words(
      'La détection ; ou toutes les machines à la fois, quand une mise à jour est fautive.',
      'Detection; or every machine at once, when an update is faulty.',
    ),
    remains: words('Les machines sans le même agent.', 'Machines without the same agent.'),
    from: assumed('high'),
  },
  {
    id: 'public-ca',
    name: words('Programmes de certificats publics', 'Public certificate programmes'),
    owner: 'Éditeurs de navigateurs / browser vendors',
    country: 'US',
    nature: 'programme',
    cut: words(
      'La confiance dans une autorité : les nouveaux certificats d’abord, tous si une révocation de masse est décidée.',
      'Trust in an authority: new certificates first, all of them if a mass revocation is decided.',
    ),
    remains: words(
      'Les certificats en place jusqu’à leur terme, sauf révocation.',
      'Certificates in place until they expire, unless revoked.',
    ),
    from: assumed('high'),
  },
];
