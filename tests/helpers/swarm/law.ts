/** Sections of the law: what is said of the organisation, contracts, waivers. They refer to what the world already has. */
import { REGULATIONS } from '../../../src/kinds/doctrines/index.ts';
import {
  ENTITY_SORTS,
  FINANCIAL_SORTS,
  RULE_CODES,
  TEST_SUBJECTS,
  WAIVER_AUTHORITIES,
} from '../../../src/model/vocabulary.ts';
import type { Section } from '../invented.ts';
import type { Luck } from './switches.ts';
import { dayNear, minutes, share } from './texts.ts';

/** What a world has that the law may be about. */
interface LawGround {
  readonly luck: Luck;
  readonly starts: string;
  readonly hostings: readonly string[];
  readonly components: readonly string[];
  readonly teams: readonly string[];
}

const kept = (luck: Luck, all: Section): Section =>
  Object.fromEntries(luck.someOf(Object.entries(all)));

const governanceOf = ({ luck, starts, components }: LawGround): Section =>
  kept(luck, {
    entity: luck.oneOf(ENTITY_SORTS),
    finance: luck.oneOf(FINANCIAL_SORTS),
    essential: luck.onceIn(2),
    'new-or-overhaul': luck.onceIn(2),
    'cost-euros': luck.oneOf([500_000, 2_000_000, 10_000_000]),
    'comparative-study': luck.onceIn(2),
    changed: dayNear(starts, 300),
    portable: luck.someOf(components),
    proprietary: luck.someOf(components),
    'segment-shares': { one: share(luck), two: share(luck) },
    'deactivation-criteria': luck.onceIn(2),
    tests: [
      {
        of: [luck.oneOf(TEST_SUBJECTS)],
        on: dayNear(starts, 300),
        ...(luck.onceIn(2) ? { 'third-parties': luck.onceIn(2) } : {}),
      },
    ],
  });

const contractOf = (ground: LawGround): Section => {
  const { luck, starts, hostings, teams } = ground;
  return {
    covers: [luck.oneOf(hostings)],
    ...kept(luck, {
      name: 'A contract',
      starts: dayNear(starts, 1),
      ends: dayNear(starts, 3),
      notice: minutes(luck, 0, 600),
      'provider-notice': minutes(luck, 0, 600),
      transition: minutes(luck, 0, 300),
      retrieval: minutes(luck, 0, 600),
      locations: ['FR'],
      sla: share(luck),
      support: kept(luck, { hours: 'mon-fri 08:00-20:00', by: luck.oneOf(teams) }),
      'transfer-tool': luck.onceIn(2),
      'egress-free': luck.onceIn(2),
      exit: kept(luck, {
        'budget-euros': 1,
        by: luck.oneOf(teams),
        takes: minutes(luck, 1, 600),
        tested: dayNear(starts, 300),
        to: [luck.oneOf(hostings)],
      }),
    }),
  };
};

const waiverOf = ({ luck, starts, hostings, components }: LawGround): Section => ({
  rule: luck.oneOf(RULE_CODES),
  what: [luck.oneOf([...hostings, ...components])],
  by: luck.oneOf(WAIVER_AUTHORITIES),
  from: dayNear(starts, 2),
  until: dayNear(starts, 2),
  ...kept(luck, {
    name: 'A waiver',
    published: luck.onceIn(2),
    'offer-since': dayNear(starts, 300),
  }),
});

/** Regulations besides the doctrine of the product. */
export const regulationsOf = (luck: Luck): Section =>
  luck.onceIn(2) ? { regulations: luck.someOf(REGULATIONS) } : {};

/** Each of the sections, or not. */
export const lawSections = (ground: LawGround): Section =>
  kept(ground.luck, {
    governance: governanceOf(ground),
    contracts: { deal: contractOf(ground) },
    waivers: { waiver: waiverOf(ground) },
  });
