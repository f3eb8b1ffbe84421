/**
 * A product as a view meets it, written by hand: two services on a campus that burns, sensitive data on an internal
 * cloud, a fallback with the same operator elsewhere, backups with a third one.
 */
import { HOUR, MINUTE } from '../../../src/base/time.ts';
import type { Description } from '../../../src/model/description.ts';
import type { Localised } from '../../../src/model/localised.ts';
import { sampleHostings } from './sampleHostings.ts';
import { samplePlan } from './samplePlan.ts';

const words = (fr: string, en: string): Localised => ({ fr, en });

type Copy = Description['copies'][number];

/** A copy of the sample; everything that is not said is the commonest. */
const copy = (
  id: string,
  name: Localised,
  place: Pick<Copy, 'site' | 'role'> & Partial<Copy>,
): Copy => ({
  id,
  name,
  component: id.split('/')[0] ?? id,
  capacity: 1,
  replicates: null,
  data: null,
  ...place,
});

const copies: Description['copies'] = [
  copy('front/main', words('Portail (principal)', 'Portal (main)'), {
    site: 'sbg/sbg2',
    role: 'active',
  }),
  copy('front/gra', words('Portail (Gravelines)', 'Portal (Gravelines)'), {
    site: 'gra/gra1',
    role: 'warm',
  }),
  copy('api/main', words('Calcul (principal)', 'Computation (main)'), {
    site: 'sbg/sbg2',
    role: 'active',
  }),
  copy('api/next-door', words('Calcul (bâtiment voisin)', 'Computation (next door)'), {
    site: 'sbg/sbg1',
    role: 'warm',
  }),
  copy('api/gra', words('Calcul (Gravelines)', 'Computation (Gravelines)'), {
    site: 'gra/gra1',
    role: 'cold',
    capacity: 0.6,
  }),
  copy('db/main', words('Base (principale)', 'Database (main)'), {
    site: 'nubo/site-1',
    role: 'active',
    data: 'declarations',
  }),
  copy('db/follower', words('Base (suiveuse)', 'Database (follower)'), {
    site: 'nubo/site-2',
    role: 'hot',
    replicates: 'db/main',
    data: 'declarations',
  }),
  copy('db/gra', words('Base (Gravelines)', 'Database (Gravelines)'), {
    site: 'gra/gra1',
    role: 'cold',
    data: 'declarations',
  }),
  copy('docs/main', words('Pièces jointes (principal)', 'Attachments (main)'), {
    site: 'sbg/sbg2',
    role: 'active',
    data: 'attachments',
  }),
  copy('docs/next-door', words('Pièces jointes (voisin)', 'Attachments (next door)'), {
    site: 'sbg/sbg3',
    role: 'warm',
    replicates: 'docs/main',
    data: 'attachments',
  }),
  copy('sign-in/main', words('Connexion (principal)', 'Sign-in (main)'), {
    site: 'nubo/site-1',
    role: 'active',
  }),
  copy('sign-in/second', words('Connexion (second)', 'Sign-in (second)'), {
    site: 'nubo/site-2',
    role: 'hot',
  }),
];

const component = (
  id: string,
  name: Localised,
  needs: readonly string[],
  data: string | null = null,
): Description['components'][number] => ({
  id,
  name,
  needs,
  data,
  copies: copies.filter((one) => one.component === id).map((one) => one.id),
  backups: data === null ? [] : [`${id}/nightly`],
  count: null,
  listedIn: null,
});

/** What the sample run is about. */
export const sampleDescription: Description = {
  product: {
    name: words('Déclarer en ligne', 'Declare online'),
    summary: words(
      'Les usagers déclarent et suivent leurs démarches.',
      'People file declarations and follow them.',
    ),
    doctrine: 'cloud-au-centre-2023',
  },
  services: [
    {
      id: 'declare',
      name: words('Déclarer', 'Declare'),
      mtpd: 8 * HOUR,
      rto: 4 * HOUR,
      mbco: 0.5,
      needs: ['front', 'api', 'sign-in'],
      modes: [],
    },
    {
      id: 'follow',
      name: words('Suivre son dossier', 'Follow a case'),
      mtpd: 8 * HOUR,
      rto: 6 * HOUR,
      mbco: 0.4,
      needs: ['front', 'docs'],
      modes: [],
    },
  ],
  data: [
    {
      id: 'declarations',
      name: words('Déclarations', 'Declarations'),
      classes: ['personal', 'essential-state-mission', 'sensitive'],
      sensitive: true,
      volumeBytes: 2e12,
      rpo: 15 * MINUTE,
    },
    {
      id: 'attachments',
      name: words('Pièces jointes', 'Attachments'),
      classes: ['personal'],
      sensitive: false,
      volumeBytes: 9e12,
      rpo: 24 * HOUR,
    },
  ],
  hostings: sampleHostings,
  domains: [
    {
      id: 'campus',
      name: words('Campus de Strasbourg', 'Strasbourg campus'),
      kind: 'campus',
      sites: ['sbg/sbg1', 'sbg/sbg2', 'sbg/sbg3', 'sbg/sbg4'],
    },
  ],
  components: [
    component('front', words('Portail', 'Portal'), []),
    component('api', words('Calcul', 'Computation'), ['db']),
    component('db', words('Base', 'Database'), [], 'declarations'),
    component('docs', words('Pièces jointes', 'Attachments'), [], 'attachments'),
    component('sign-in', words('Connexion', 'Sign-in'), []),
  ],
  copies,
  backups: [
    {
      id: 'db/nightly',
      name: words('Base (sauvegarde de nuit)', 'Database (nightly backup)'),
      component: 'db',
      site: 'osc/a',
      everySeconds: 24 * HOUR,
      immutable: true,
      data: 'declarations',
    },
    {
      id: 'docs/nightly',
      name: words('Pièces jointes (sauvegarde de nuit)', 'Attachments (nightly backup)'),
      component: 'docs',
      site: 'sbg/sbg4',
      everySeconds: 24 * HOUR,
      immutable: false,
      data: 'attachments',
    },
  ],
  tools: [
    {
      id: 'vault',
      name: words('Coffre-fort', 'Vault'),
      kind: 'credential',
      sites: ['sbg/sbg2'],
      needs: [],
    },
    {
      id: 'deployer',
      name: words('Outil de déploiement', 'Deployment tool'),
      kind: 'tool',
      sites: ['sbg/sbg1'],
      needs: ['vault'],
    },
    {
      id: 'runbook',
      name: words('Procédure de reprise', 'Runbook'),
      kind: 'document',
      sites: ['osc/a'],
      needs: [],
    },
    {
      id: 'registrar',
      name: words('Console DNS', 'DNS console'),
      kind: 'network',
      sites: [],
      needs: [],
    },
  ],
  teams: [
    {
      id: 'operations',
      name: words('Exploitation', 'Operations'),
      members: ['operations/1', 'operations/2'],
      entitled: true,
    },
    {
      id: 'duty',
      name: words('Direction d’astreinte', 'Duty manager'),
      members: ['duty/1'],
      entitled: true,
    },
  ],
  probes: [
    {
      id: 'outside',
      name: words('Sonde extérieure', 'Outside probe'),
      site: null,
      watches: 'declare',
    },
    {
      id: 'inside',
      name: words('Sonde du campus', 'Campus probe'),
      site: 'sbg/sbg2',
      watches: 'follow',
    },
  ],
  plans: [samplePlan],
  incidents: [
    {
      id: 'campus-fire',
      name: words('Incendie du campus', 'Campus fire'),
      story: words(
        'Un bâtiment brûle, le courant du campus est coupé, trois heures plus tard tout est arrêté.',
        'One building burns, the campus loses power, three hours later everything is stopped.',
      ),
    },
    {
      id: 'contract-notice',
      name: words('Préavis de l’hébergeur', 'Notice by the provider'),
      story: null,
    },
  ],
  rules: ['P1', 'P2', 'P3', 'P5', 'P6', 'P8', 'P9', 'P12', 'P14'],
};
