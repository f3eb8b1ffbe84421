/** A small product to tell runs about: two sites of one hosting, one of another, a vault that burns with the first. */
import type { Description, StepDescription } from '../../src/model/description.ts';
import type { Fact, Hosting } from '../../src/model/hosting.ts';
import type { Localised } from '../../src/model/localised.ts';

export const words = (fr: string, en: string): Localised => ({ fr, en });

const unknown = <Value>(): Fact<Value> => ({
  value: null,
  asOf: null,
  source: 'written by hand',
  confidence: 'low',
});

function aHosting(id: string, name: string, sites: readonly string[]): Hosting {
  return {
    id,
    name: words(name, name),
    offer: id,
    region: 'main',
    operator: { id, name },
    groups: [],
    infrastructure: id,
    technologies: [],
    trust: 'commercial',
    jurisdictions: unknown(),
    immune: unknown(),
    qualifications: [],
    health: unknown(),
    restricted: unknown(),
    adequate: unknown(),
    controlPlane: `${id}/main`,
    sites: sites.map((site) => ({
      id: `${id}/${site.toLowerCase().replace(' ', '-')}`,
      name: words(site, site),
      physical: `${id}/${site}`,
      country: 'FR',
      metro: null,
      campus: null,
    })),
  };
}

/** A step of the plan `failover` with everything a test does not care about. */
export function aStep(id: string, facts: Partial<StepDescription> = {}): StepDescription {
  return {
    id: `failover.${id}`,
    name: words(id, id),
    does: 'task',
    activity: 'working',
    stage: 'activation',
    after: [],
    otherwise: null,
    standsIn: false,
    plannedSeconds: 600,
    team: 'dba',
    tools: [],
    targets: [],
    ...facts,
  };
}

const failoverSteps: readonly StepDescription[] = [
  aStep('promote', {
    name: words('Promouvoir la base', 'Promote the database'),
    does: 'promote',
    plannedSeconds: 900,
    tools: ['vault'],
    targets: [{ kind: 'copy', id: 'db/spare' }],
  }),
  aStep('traffic', {
    name: words('Basculer le trafic', 'Switch traffic'),
    does: 'switch-traffic',
    activity: 'propagating',
    after: ['failover.promote'],
  }),
  aStep('check', {
    name: words('Vérifier', 'Check'),
    does: 'verify',
    activity: 'verifying',
    after: ['failover.promote'],
    plannedSeconds: 1200,
  }),
];

export const aDescription: Description = {
  product: { name: words('Impôts', 'Taxes'), summary: null, doctrine: 'cloud-au-centre-2023' },
  services: [
    {
      id: 'declare',
      name: words('Déclarer', 'Declare'),
      mtpd: 28_800,
      rto: 14_400,
      mbco: 0.5,
      needs: ['db'],
      modes: [
        {
          id: 'paper',
          name: words('Formulaire papier', 'Paper form'),
          capacity: 0.6,
          lastsSeconds: 7200,
        },
      ],
    },
  ],
  data: [
    {
      id: 'returns',
      name: words('Déclarations', 'Returns'),
      classes: ['sensitive'],
      sensitive: true,
      volumeBytes: 2e12,
      rpo: 900,
    },
  ],
  hostings: [aHosting('nubo', 'Nubo', ['Site 1', 'Site 2']), aHosting('ovh', 'OVH', ['SBG2'])],
  domains: [],
  components: [
    {
      id: 'db',
      name: words('Base de données', 'Database'),
      needs: [],
      data: 'returns',
      copies: ['db/main', 'db/spare'],
      backups: ['db/nightly'],
      count: null,
      listedIn: null,
    },
  ],
  copies: [
    {
      id: 'db/main',
      name: words('Base principale', 'Main database'),
      component: 'db',
      site: 'nubo/site-1',
      role: 'active',
      capacity: 1,
      replicates: null,
      data: 'returns',
    },
    {
      id: 'db/spare',
      name: words('Base de secours', 'Spare database'),
      component: 'db',
      site: 'ovh/sbg2',
      role: 'warm',
      capacity: 1,
      replicates: 'db/main',
      data: 'returns',
    },
  ],
  backups: [
    {
      id: 'db/nightly',
      name: words('Sauvegarde de nuit', 'Nightly backup'),
      component: 'db',
      site: 'nubo/site-2',
      everySeconds: 86_400,
      immutable: true,
      data: 'returns',
    },
  ],
  tools: [
    {
      id: 'vault',
      name: words('Coffre-fort', 'Vault'),
      kind: 'tool',
      sites: ['nubo/site-1'],
      needs: [],
    },
    { id: 'vpn', name: words('VPN', 'VPN'), kind: 'network', sites: [], needs: ['vault'] },
  ],
  teams: [
    {
      id: 'dba',
      name: words('Équipe bases', 'Database team'),
      members: ['dba/1', 'dba/2'],
      entitled: false,
    },
    { id: 'duty', name: words('Astreinte', 'Duty'), members: ['duty/1'], entitled: true },
  ],
  probes: [
    {
      id: 'outside',
      name: words('Sonde extérieure', 'Outside probe'),
      site: null,
      watches: 'declare',
    },
  ],
  plans: [
    {
      id: 'failover',
      name: words('Bascule', 'Failover'),
      kind: 'recovery',
      trigger: 'declare < 50% for 10m',
      decidedBy: ['duty'],
      steps: failoverSteps,
    },
  ],
  incidents: [{ id: 'fire', name: words('Incendie', 'Fire'), story: null }],
  rules: ['P1', 'P6', 'P9', 'P12'],
};
