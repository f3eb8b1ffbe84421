/**
 * Dossiers of any shape, valid by construction. Half of the features, drawn anew each time, are left out of each: what
 * always comes together hides what each does alone.
 */
import fc from 'fast-check';
import type { RunRequest } from '../../src/model/description.ts';
import type { Dossier } from '../../src/scenario/index.ts';
import { aDossier } from './aDossier.ts';
import { incidentsOf, plansOf } from './arbitraryPlans.ts';
import { type Choices, choicesFrom } from './choices.ts';
import {
  FEATURES,
  type Feature,
  type Invented,
  names,
  type Section,
  sectionOf,
} from './invented.ts';

const minutes = (choose: Choices, most: number): string => `${choose.whole(1, most)}m`;

function copiesOf(made: Invented, component: string, holds: boolean): Section {
  const { choose, has, places } = made;
  const replicated = holds && has('followers');
  const follows = replicated ? { replicates: 'main', lag: minutes(choose, 30) } : {};
  const roles = ['hot', 'warm', 'pilot-light', 'cold'].filter(() => choose.onceIn(2));
  const second = has('several') && !holds ? { twin: { at: choose.oneOf(places) } } : {};
  const standby = sectionOf(roles, (role) => ({
    at: choose.oneOf(places),
    role,
    ...(role === 'cold' ? {} : follows),
  }));
  const copies: Section = { main: { at: choose.oneOf(places) }, ...second, ...standby };
  for (const name of Object.keys(copies)) {
    const role = roles.includes(name) ? name : 'active';
    made.copies.push({ ref: `${component}/${name}`, component, role, holds });
  }
  return copies;
}

function backupsOf({ choose, backups, places }: Invented, component: string): Section {
  backups.push(`${component}/pictures`);
  return {
    backups: {
      pictures: { every: minutes(choose, 300), at: choose.oneOf(places), takes: '5m' },
    },
  };
}

function componentOf(made: Invented, id: string, index: number): Section {
  const { choose, has, components, tools, teams } = made;
  const others = has('cycle') ? components.filter((one) => one !== id) : components.slice(0, index);
  const holds = has('data') && choose.onceIn(2);
  const copies = copiesOf(made, id, holds);
  const needs = [...choose.someOf(others), ...choose.someOf(tools)].slice(0, 2);
  return {
    needs: needs.length > 1 && choose.onceIn(3) ? [{ any: needs }] : needs,
    ...(holds ? { holds: `records-of-${id}` } : {}),
    copies,
    ...(holds && has('backups') ? backupsOf(made, id) : {}),
    ...(has('switchover') && 'hot' in copies ? { switchover: { takes: '1m' } } : {}),
    ...(has('quorum') && 'twin' in copies ? { quorum: 2 } : {}),
    ...(has('failures')
      ? {
          fails: {
            after: 'exponential(8h)',
            repair: '1h',
            ...(choose.onceIn(2) ? { by: choose.oneOf(teams) } : {}),
            // What needs several copies comes with them, and chooses nothing: scenes without it stay what they were.
            ...(has('several')
              ? { together: { share: '40%', within: index % 2 === 0 ? 'hosting' : 'component' } }
              : {}),
          },
        }
      : {}),
  };
}

function teamOf({ choose, has }: Invented): Section {
  return {
    count: choose.whole(1, 3),
    entitled: choose.onceIn(2),
    ...(has('hours') && choose.onceIn(2) ? { hours: 'mon-fri 09:00-18:00' } : {}),
    ...(has('on-call') && choose.onceIn(2)
      ? { 'on-call': { answers: 'lognormal(10m, 40m)', silent: has('silence') ? '60%' : '0%' } }
      : {}),
  };
}

function serviceOf({ choose, has, components }: Invented): Section {
  const needs = choose.someOf(components);
  return {
    needs: needs.length > 0 ? needs : components.slice(0, 1),
    objectives: { mtpd: '8h', rto: minutes(choose, 240), mbco: '60%' },
    ...(has('modes') ? { modes: { paper: { capacity: '70%', lasts: '2h' } } } : {}),
    ...(has('peaks') ? { peaks: [{ during: '01-01/01-31', demand: '150%' }] } : {}),
  };
}

function hostingOf({ has }: Invented, id: string, index: number): Section {
  if (has('doctrine') && index === 1) return { offer: 'aws', region: 'us-west-2' };
  return { offer: 'on-premise', operator: id, sites: { a: {}, b: {} } };
}

function inventedFrom(choose: Choices, features: ReadonlySet<Feature>): Invented {
  const hostings = names('host', choose.whole(2, 4));
  const has = (feature: Feature): boolean => features.has(feature);
  return {
    choose,
    has,
    hostings,
    places: hostings.flatMap((hosting) => [`${hosting}/a`, `${hosting}/b`]),
    teams: names('team', choose.whole(1, 3)),
    tools: has('tools') ? names('tool', choose.whole(1, 3)) : [],
    services: names('service', choose.whole(1, 2)),
    components: names('part', choose.whole(1, 4)),
    copies: [],
    backups: [],
  };
}

function sectionsOf(made: Invented): Section {
  const { choose, has, places, services, copies } = made;
  const classes = ['public', 'personal', 'sensitive'];
  // Before the rest: plans and incidents speak of the copies that are made here.
  const components = sectionOf(made.components, (id, index) => componentOf(made, id, index));
  const holders = [
    ...new Set(copies.filter(({ holds }) => holds).map(({ component }) => component)),
  ];
  return {
    product: { doctrine: has('doctrine') ? 'cloud-au-centre-2023' : 'none' },
    run: { horizon: '24h' },
    hosting: sectionOf(made.hostings, (id, index) => hostingOf(made, id, index)),
    data: sectionOf(
      holders.map((id) => `records-of-${id}`),
      () => ({ class: [choose.oneOf(classes)], rpo: minutes(choose, 60), writes: '1MB/h' }),
    ),
    components,
    services: sectionOf(services, () => serviceOf(made)),
    tools: sectionOf(made.tools, () => ({ at: choose.someOf(places).slice(0, 2) })),
    people: sectionOf(made.teams, () => teamOf(made)),
    probes: has('probes')
      ? { eye: { at: choose.oneOf(places), watches: choose.oneOf(services), delay: '2m' } }
      : {},
    plans: plansOf(made),
    incidents: incidentsOf(made),
  };
}

/** A dossier as sections, so that a test may change one, and what is asked of it. */
export interface AnyScene {
  readonly sections: Readonly<Record<string, Section>>;
  readonly request: RunRequest;
}

/** Everything that strikes strikes; one scene in two is drawn, the others take medians. */
export const sceneWithout = (...absent: readonly Feature[]): fc.Arbitrary<AnyScene> =>
  fc
    .record({
      numbers: fc.array(fc.nat(9_999), { minLength: 150, maxLength: 150, size: 'max' }),
      features: fc.subarray([...FEATURES].filter((feature) => !absent.includes(feature))),
      seed: fc.nat(1_000),
    })
    .map(({ numbers, features, seed }) => {
      const made = inventedFrom(choicesFrom(numbers), new Set(features));
      const sections = sectionsOf(made) as Record<string, Section>;
      const incidents = Object.keys(sections['incidents'] ?? {});
      const mode = made.has('chance') ? 'sampled' : 'nominal';
      return { sections, request: { variant: null, incidents, seed, mode } };
    });

export const anyScene = sceneWithout();

export const dossierOf = ({ sections }: Pick<AnyScene, 'sections'>): Dossier =>
  aDossier(JSON.stringify(sections));
