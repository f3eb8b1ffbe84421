import { at } from '../../../base/assert.ts';
import { groupBy } from '../../../base/groupBy.ts';
import { gap, info, type Observed } from '../../../kinds/definePredicate.ts';
import type { HolderFacts } from '../../../kinds/designFacts.ts';
import { enumerated } from '../../../kinds/doctrines/demands/asking.ts';
import { defineReadinessRule, type ReadinessContext } from '../readinessRule.ts';
import { broughtBy } from '../standing.ts';

/** Roles of what remains to be started: nothing is reserved for it unless it is said. */
const TO_BE_STARTED: ReadonlySet<string> = new Set(['cold', 'pilot-light']);

/** Share of its capacity that a copy is sure to get. */
function reservedOf({ dossier }: ReadinessContext, id: string): number {
  const [component = '', name = ''] = id.split('/');
  const copy = dossier.components[component]?.copies[name];
  return copy?.reserved ?? (TO_BE_STARTED.has(copy?.role ?? '') ? 0 : 1);
}

/** Hostings on which an incident of the dossier has everybody ask at once. */
function rushedIn({ dossier, directory }: ReadinessContext): ReadonlySet<string> {
  const struck = Object.values(dossier.incidents).flatMap(({ effects }) =>
    effects.flatMap((one) => (one.do === 'capacity-rush' ? one.what : [])),
  );
  // A domain is rushed through the hostings of its sites.
  const hostings = struck.flatMap((ref) => [
    ...directory.hostingsOf(ref),
    ...directory.sitesOf(ref).map((site) => site.split('/')[0] ?? ''),
  ]);
  return new Set(hostings);
}

/** Capacity of a copy, in usual demands; one that does not say is sized for the highest peak. */
function capacityOf({ dossier }: ReadinessContext, id: string): number {
  const [component = '', name = ''] = id.split('/');
  const { services, components } = dossier;
  const peaks = Object.values(services).flatMap((one) => one.peaks.map(({ demand }) => demand));
  return components[component]?.copies[name]?.capacity ?? Math.max(1, ...peaks);
}

/** What the minimum of the services that need a component takes of it, in usual demands; all of it where none says. */
function minimumOf({ dossier, facts }: ReadinessContext, component: string): number {
  const asked = facts.services
    .filter(({ components }) => components.includes(component))
    .flatMap(({ id }) => {
      const { objectives, peaks = [] } = dossier.services[id] ?? {};
      const usual = objectives?.mbco ?? 1;
      return [usual, ...peaks.map((peak) => (peak.objectives?.mbco ?? usual) * peak.demand)];
    });
  return asked.length > 0 ? Math.max(...asked) : 1;
}

/** A minimum that is met to half a percent is met. */
const SLACK = 0.005;

/** Copies of one hosting with the same share reserved, told together. */
function toldOf(
  context: ReadinessContext,
  those: readonly HolderFacts[],
  isEnough: boolean,
): Observed {
  const { facts } = context;
  const ids = those.map(({ id }) => id);
  const { id, hosting } = at(those, 0);
  const names = enumerated(facts, ids);
  const percent = Math.round(reservedOf(context, id) * 100);
  const isOne = ids.length === 1;
  const level = isEnough ? info : gap;
  return level([...ids, hosting.id], {
    sentence: {
      fr: `${names.fr} ${isOne ? 'n’a que' : 'n’ont que'} ${percent} % de ${isOne ? 'sa' : 'leur'} capacité réservée${isEnough ? ', de quoi tenir le minimum' : ''} : le reste est à obtenir de « ${hosting.name.fr} » le jour où tous le demandent.`,
      en: `${names.en} ${isOne ? 'has' : 'have'} ${percent}% of ${isOne ? 'its' : 'their'} capacity reserved${isEnough ? ', enough for the minimum' : ''}: the rest is to be had of “${hosting.name.en}” on the day that everybody asks.`,
    },
    fix: isEnough
      ? {
          fr: 'Réserver le reste aussi, si le minimum ne suffit pas le temps que tous soient servis.',
          en: 'Reserve the rest too, if the minimum is not enough until everybody is served.',
        }
      : {
          fr: `${isOne ? 'La' : 'Les'} réserver, en payer la part qu’il faut pour le minimum du service, et le dire (\`reserved\`).`,
          en: `Reserve ${isOne ? 'it' : 'them'}, pay for the part that the minimum of the service takes, and say so (\`reserved\`).`,
        },
  });
}

/** What a copy has to ask of its hosting, in usual demands. */
const askedBy = (context: ReadinessContext, id: string): number =>
  capacityOf(context, id) * (1 - reservedOf(context, id));

/** Whether what is sure of the standbys of a component is enough for the minimum of its services. */
function isMinimumSure(
  context: ReadinessContext,
  standbys: readonly HolderFacts[],
  one: HolderFacts,
): boolean {
  const sure = standbys
    .filter(({ component }) => component === one.component)
    .reduce((sum, { id }) => sum + capacityOf(context, id) * reservedOf(context, id), 0);
  return sure + SLACK >= minimumOf(context, one.component);
}

/** The standbys of one hosting, when all of them together ask for more than can be had there. */
function beyondQuota(
  context: ReadinessContext,
  those: readonly HolderFacts[],
): readonly Observed[] {
  const { facts } = context;
  const { hosting } = at(those, 0);
  const asking = those.map(({ id }) => id).filter((id) => askedBy(context, id) > 0);
  const asked = asking.reduce((sum, id) => sum + askedBy(context, id), 0);
  const { quota } = hosting;
  if (quota === undefined || asked <= quota) return [];
  const names = enumerated(facts, asking);
  const isOne = asking.length === 1;
  const [wanted, most] = [Math.round(asked * 100), Math.round(quota * 100)];
  return [
    gap([...asking, hosting.id], {
      sentence: {
        fr: `${names.fr} ${isOne ? 'demande' : 'demandent'} ${wanted} % de la demande ordinaire à « ${hosting.name.fr} », qui n’en donne que ${most} % : ${isOne ? 'il lui manquera le reste' : 'les derniers à démarrer manqueront de place'}.`,
        en: `${names.en} ${isOne ? 'asks' : 'ask'} “${hosting.name.en}” for ${wanted}% of the usual demand, and it gives ${most}%: ${isOne ? 'it will lack the rest' : 'the last to start will lack room'}.`,
      },
      fix: {
        fr: 'Réserver ce que prend le minimum de chaque service (`reserved`), relever le plafond (`quota`), ou dire ce qui passe d’abord (`priority`).',
        en: 'Reserve what the minimum of each service takes (`reserved`), raise the limit (`quota`), or say what goes first (`priority`).',
      },
    }),
  ];
}

/** Standbys that some plan brings into service, or sends users to. */
function broughtIn(context: ReadinessContext): readonly HolderFacts[] {
  const { facts } = context;
  const brought = new Set(facts.plans.flatMap((plan) => [...broughtBy(context, plan)]));
  return facts.holders.filter(
    ({ kind, id, role }) => kind === 'copy' && role !== 'active' && brought.has(id),
  );
}

/** A standby that will ask for its machines when everybody else does. */
export const unreservedFallback = defineReadinessRule({
  code: 'RD-19',
  label: { fr: 'La place du secours est réservée', en: 'The room of the standby is reserved' },
  text: {
    fr: 'Ce que le plan met en service a sa capacité, même le jour où tous basculent.',
    en: 'What the plan brings into service has its capacity, even on the day that everybody fails over.',
  },
  source: 'Ruée vers les autres zones et régions lors des pannes de région ; DORA, art. 12(4)',
  version: null,
  find: (context) => {
    const standbys = broughtIn(context);
    const rushed = rushedIn(context);
    const short = standbys.filter(
      ({ id, hosting }) =>
        // In one's own premises nobody else asks, unless an incident of the dossier says so.
        (hosting.trust !== 'on-premise' || rushed.has(hosting.id)) && reservedOf(context, id) < 1,
    );
    const isEnough = (one: HolderFacts): boolean => isMinimumSure(context, standbys, one);
    const groups = groupBy(
      short,
      (one) => `${one.hosting.id} ${reservedOf(context, one.id)} ${isEnough(one)}`,
      (one) => one,
    );
    const byHosting = groupBy(
      standbys,
      ({ hosting }) => hosting.id,
      (one) => one,
    );
    return [
      ...[...groups.values()].map((those) => toldOf(context, those, isEnough(at(those, 0)))),
      ...[...byHosting.values()].flatMap((those) => beyondQuota(context, those)),
    ];
  },
});
