/** One sample of the swarm: a whole dossier of any shape, and what is asked of it. */
import type { RunRequest } from '../../../src/model/description.ts';
import { type Dossier, formatDiagnostic, openDossier } from '../../../src/scenario/index.ts';
import { choicesOfSample } from '../choices.ts';
import { names, type Section } from '../invented.ts';
import { componentsOf, dataOf, type Ground, tenantsOf, toolsOf } from './deployment.ts';
import { incidentsOf } from './incidents.ts';
import { domainsOf, landOf } from './land.ts';
import { lawSections, regulationsOf } from './law.ts';
import { plansOf, worldOf } from './plans.ts';
import { peopleOf, probesOf, servicesOf } from './promises.ts';
import { type Luck, luckFrom } from './switches.ts';
import { withCommonCauses } from './together.ts';

/** A dossier as its sections, the format included, so that a part may be left out. */
export interface Sample {
  readonly sections: Section;
  readonly requests: readonly RunRequest[];
}

/** Nights at which a clock is moved, a year ends or a day does not exist, and ordinary days. */
const CLOCKS: readonly (readonly [timezone: string, starts: string])[] = [
  ['UTC', '2026-01-05 12:00'],
  ['Europe/Paris', '2026-03-28 23:10'],
  ['Europe/Paris', '2026-10-24 22:30'],
  ['America/New_York', '2025-12-31 22:00'],
  ['Asia/Kolkata', '2026-05-15 08:59'],
  ['Australia/Lord_Howe', '2026-04-04 20:00'],
  ['Pacific/Apia', '2026-01-05 17:55'],
];

function clockOf(luck: Luck): readonly [timezone: string, starts: string] {
  const [usual] = CLOCKS;
  const chosen = luck.has('clock') ? luck.oneOf(CLOCKS) : usual;
  if (!chosen) throw new Error('no clock');
  return chosen;
}

function groundOf(luck: Luck, starts: string, sites: readonly string[]): Ground {
  const components = names('part', luck.whole(1, 4));
  return {
    luck,
    starts,
    sites,
    components,
    tools: luck.has('tools') ? names('tool', luck.whole(1, 3)) : [],
    services: names('service', luck.whole(1, 3)),
    teams: names('team', luck.whole(1, 3)),
    data: luck.has('data') ? names('data', luck.whole(1, components.length)) : [],
  };
}

/** Everything except plans and incidents. */
function worldSections(luck: Luck): Section {
  const [timezone, starts] = clockOf(luck);
  const land = landOf(luck, starts);
  const ground = groundOf(luck, starts, land.sites);
  return {
    bascule: 1,
    product: {
      name: 'A product',
      timezone,
      doctrine: luck.kindOf('doctrine'),
      ...regulationsOf(luck),
    },
    run: {
      starts,
      ...(luck.onceIn(3) ? {} : { lead: luck.oneOf(['0s', '1h', '9h']) }),
      horizon: luck.oneOf(['6h', '1d', '30h', '3d']),
      ...(luck.has('holidays') ? { holidays: ['2026-01-05', starts.slice(0, 10)] } : {}),
    },
    services: servicesOf(ground),
    data: dataOf(ground),
    hosting: land.hosting,
    domains: domainsOf(luck, land),
    components: componentsOf(ground),
    tools: toolsOf(ground),
    people: peopleOf(ground),
    ...tenantsOf(ground),
    probes: probesOf(ground),
    ...lawSections({
      luck,
      starts,
      hostings: Object.keys(land.hosting),
      components: ground.components,
      teams: ground.teams,
    }),
  };
}

/**
 * The design of a dossier as text.
 *
 * @throws Error with every diagnostic when it does not open
 */
export function opened(text: string): Dossier {
  const result = openDossier({ path: 'swarm.yaml', text, files: {} });
  if (result.ok) return result.value.design(null);
  throw new Error(result.error.map((one) => formatDiagnostic(one, 'en')).join('\n'));
}

/** Every mode on all incidents, in an order of their own; two futures; now and then an undisturbed run. */
function requestsOf(luck: Luck, incidents: readonly string[]): readonly RunRequest[] {
  const all = luck.onceIn(2) ? incidents : [...incidents].reverse();
  const base = { variant: null, incidents: all, seed: luck.whole(0, 2_000_000_000) };
  return [
    { ...base, mode: 'nominal' },
    { ...base, mode: 'pessimistic' },
    { ...base, mode: 'sampled' },
    { ...base, mode: 'sampled', run: luck.whole(1, 100_000) },
    ...(luck.onceIn(8) ? [{ ...base, incidents: [], mode: 'sampled' as const }] : []),
  ];
}

/**
 * Sample `number` of a seed: the same two numbers give the same dossier and requests, whatever was drawn before.
 *
 * @throws Error when the swarm has written something that does not open: a mistake of the generators
 */
export function swarmSample(seed: number, number: number): Sample {
  const luck = luckFrom(choicesOfSample(seed, number));
  const written = worldSections(luck);
  const components = withCommonCauses(written['components'] as Section, seed, number);
  const base = { ...written, components };
  const world = worldOf(luck, opened(JSON.stringify(base)));
  const sections = { ...base, plans: plansOf(world), incidents: incidentsOf(world) };
  return { sections, requests: requestsOf(luck, Object.keys(sections.incidents)) };
}
