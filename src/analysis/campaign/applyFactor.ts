/** A dossier with one factor at one of its ends: what is drawn elsewhere stays the same draw (common random numbers). */
import { assertNever, invariant } from '../../base/assert.ts';
import type { WeeklySchedule } from '../../base/calendar.ts';
import type { Law } from '../../base/law.ts';
import type { SourcedLaw } from '../../model/law.ts';
import type { Dossier } from '../../scenario/dossier.ts';
import { dossierHash } from '../../scenario/dossierHash.ts';
import type { Factor, FactorSide, LawPlace } from './factor.ts';

type Named<Value> = Readonly<Record<string, Value>>;
type Part<Section extends keyof Dossier> =
  Dossier[Section] extends Named<infer Value> ? Value : never;

/** One named thing changed, the order of names kept: it decides ties in a run. */
function withChanged<Value>(
  all: Named<Value>,
  name: string,
  change: (value: Value) => Value,
): Record<string, Value> {
  const value = all[name];
  invariant(value !== undefined, `nothing is called ${name}`);
  return { ...all, [name]: change(value) };
}

const changePlan = (
  dossier: Dossier,
  plan: string,
  change: (plan: Part<'plans'>) => Part<'plans'>,
): Dossier => ({ ...dossier, plans: withChanged(dossier.plans, plan, change) });

const changeStep = (
  dossier: Dossier,
  { plan, step }: { readonly plan: string; readonly step: string },
  change: (step: Part<'plans'>['steps'][string]) => Part<'plans'>['steps'][string],
): Dossier =>
  changePlan(dossier, plan, (found) => ({
    ...found,
    steps: withChanged(found.steps, step, change),
  }));

const changeTeam = (
  dossier: Dossier,
  team: string,
  change: (team: Part<'people'>) => Part<'people'>,
): Dossier => ({ ...dossier, people: withChanged(dossier.people, team, change) });

const changeProbe = (
  dossier: Dossier,
  probe: string,
  change: (probe: Part<'probes'>) => Part<'probes'>,
): Dossier => ({ ...dossier, probes: withChanged(dossier.probes, probe, change) });

const changeComponent = (
  dossier: Dossier,
  component: string,
  change: (component: Part<'components'>) => Part<'components'>,
): Dossier => ({ ...dossier, components: withChanged(dossier.components, component, change) });

const changeCopy = (
  dossier: Dossier,
  { component, copy }: { readonly component: string; readonly copy: string },
  change: (copy: Part<'components'>['copies'][string]) => Part<'components'>['copies'][string],
): Dossier =>
  changeComponent(dossier, component, (found) => ({
    ...found,
    copies: withChanged(found.copies, copy, change),
  }));

/** Always so many seconds; a factor's own, hence without a source. */
const always = (seconds: number): SourcedLaw => ({
  law: { law: 'fixed', value: seconds },
  text: `${seconds}s`,
  source: null,
});

/** A law whose every value is so many times the other's: the same draw, scaled. */
export function scaledLaw(law: Law, by: number): Law {
  switch (law.law) {
    case 'fixed':
      return { ...law, value: law.value * by };
    case 'uniform':
      return { ...law, low: law.low * by, high: law.high * by };
    case 'triangular':
      return { ...law, low: law.low * by, mode: law.mode * by, high: law.high * by };
    case 'lognormal':
      return { ...law, p50: law.p50 * by, p90: law.p90 * by };
    case 'exponential':
      return { ...law, mean: law.mean * by };
    case 'weibull':
      return { ...law, scale: law.scale * by };
    case 'empirical':
      return { ...law, values: law.values.map((value) => value * by) };
    default:
      return assertNever(law);
  }
}

function withEffectLaw(
  dossier: Dossier,
  { incident, effect, field }: Extract<LawPlace, { readonly place: 'effect' }>,
  law: SourcedLaw,
): Dossier {
  const change = (found: Part<'incidents'>): Part<'incidents'> => ({
    ...found,
    effects: found.effects.map((written, number) =>
      // `field` holds a law in this effect: that is how the factor was found.
      number === effect ? ({ ...written, [field]: law } as typeof written) : written,
    ),
  });
  return { ...dossier, incidents: withChanged(dossier.incidents, incident, change) };
}

function withFailureLaw(
  dossier: Dossier,
  component: string,
  change: (fails: NonNullable<Part<'components'>['fails']>) => Part<'components'>['fails'],
): Dossier {
  return changeComponent(dossier, component, (found) => ({
    ...found,
    fails: found.fails && change(found.fails),
  }));
}

/** The dossier with another law at one place. */
function withLaw(dossier: Dossier, at: LawPlace, law: SourcedLaw): Dossier {
  switch (at.place) {
    case 'step':
      return changeStep(dossier, at, (step) => ({ ...step, takes: law }));
    case 'approval':
      return changeStep(dossier, at, (step) => ({
        ...step,
        approval: step.approval && { ...step.approval, takes: law },
      }));
    case 'decision':
      return changePlan(dossier, at.plan, (plan) => ({
        ...plan,
        decision: plan.decision && { ...plan.decision, takes: law },
      }));
    case 'learned':
      return changePlan(dossier, at.plan, (plan) => ({
        ...plan,
        trigger: plan.trigger && { ...plan.trigger, learnedAfter: law },
      }));
    case 'answer':
      return changeTeam(dossier, at.team, (team) => ({
        ...team,
        onCall: team.onCall && { ...team.onCall, answers: law },
      }));
    case 'probe-delay':
      return changeProbe(dossier, at.probe, (probe) => ({ ...probe, delay: law }));
    case 'probe-report':
      return changeProbe(dossier, at.probe, (probe) => ({ ...probe, reportedAfter: law }));
    case 'lag':
      return changeCopy(dossier, at, (copy) => ({ ...copy, lag: law }));
    case 'restart':
      return changeCopy(dossier, at, (copy) => ({ ...copy, restarts: law }));
    case 'switchover':
      return changeComponent(dossier, at.component, (found) => ({
        ...found,
        switchover: {
          ...found.switchover,
          rejoins: found.switchover?.rejoins ?? false,
          takes: law,
        },
      }));
    case 'repair':
      return withFailureLaw(dossier, at.component, (fails) => ({ ...fails, repair: law }));
    case 'effect':
      return withEffectLaw(dossier, at, law);
    default:
      return assertNever(at);
  }
}

/** Incidents that no longer touch some names. An effect that touched nothing else stays, so that the others keep their draws. */
function spared(dossier: Dossier, isSpared: (ref: string) => boolean): Dossier['incidents'] {
  const entries = Object.entries(dossier.incidents).map(([id, incident]) => {
    const effects = incident.effects.map((effect) => ({
      ...effect,
      what: effect.what.filter((ref) => !isSpared(ref)),
    }));
    return [id, { ...incident, effects }] as const;
  });
  return Object.fromEntries(entries);
}

const NEVER_OPEN: WeeklySchedule = { windows: [], holidaysOpen: false };

function withTeam(dossier: Dossier, team: string, side: FactorSide): Dossier {
  const hours = side === 'low' ? NEVER_OPEN : undefined;
  const changed = changeTeam(dossier, team, (found) => ({ ...found, hours, onCall: undefined }));
  if (side === 'low') return changed;
  const isMember = (ref: string): boolean => ref === team || ref.startsWith(`${team}/`);
  return { ...changed, incidents: spared(dossier, isMember) };
}

function withTool(dossier: Dossier, tool: string, side: FactorSide): Dossier {
  if (side === 'high') {
    const tools = withChanged(dossier.tools, tool, (found) => ({ ...found, at: [], needs: [] }));
    return { ...dossier, tools, incidents: spared(dossier, (ref) => ref === tool) };
  }
  // One of nothing: a need that nothing can meet.
  const nothing = { type: 'at-least', count: 1, of: [] } as const;
  const tools = withChanged(dossier.tools, tool, (found) => ({
    ...found,
    needs: [...found.needs, nothing],
  }));
  return { ...dossier, tools };
}

function withVerification(
  dossier: Dossier,
  { component, backup }: Extract<Factor, { readonly factor: 'verification' }>,
  side: FactorSide,
): Dossier {
  const verified = side === 'low' ? undefined : dossier.run.starts.slice(0, 'YYYY-MM-DD'.length);
  return changeComponent(dossier, component, (found) => ({
    ...found,
    backups: withChanged(found.backups, backup, (written) => ({ ...written, verified })),
  }));
}

function applied(dossier: Dossier, factor: Factor, side: FactorSide): Dossier {
  const chance = side === 'low' ? 0 : 1;
  switch (factor.factor) {
    case 'duration':
      return withLaw(dossier, factor.at, always(factor[side]));
    case 'team':
      return withTeam(dossier, factor.team, side);
    case 'tool':
      return withTool(dossier, factor.tool, side);
    case 'failures':
      return withFailureLaw(dossier, factor.component, (fails) => ({
        ...fails,
        // Half as often is twice as long between two.
        after: { ...fails.after, law: scaledLaw(fails.after.law, side === 'low' ? 2 : 0.5) },
      }));
    case 'common':
      return withFailureLaw(dossier, factor.component, (fails) => ({
        ...fails,
        together: fails.together && { ...fails.together, share: chance },
      }));
    case 'success':
      return changeStep(dossier, factor, (step) => ({ ...step, succeeds: chance }));
    case 'verification':
      return withVerification(dossier, factor, side);
    case 'refusal':
      return changePlan(dossier, factor.plan, (plan) => ({
        ...plan,
        decision: plan.decision && { ...plan.decision, refuses: chance },
      }));
    case 'silence':
      return changeTeam(dossier, factor.team, (team) => ({
        ...team,
        onCall: team.onCall && { ...team.onCall, silent: chance },
      }));
    default:
      return assertNever(factor);
  }
}

/**
 * The dossier with a factor at one of its ends, its hash renewed. Names, order and every other law are kept, so a
 * future of the result meets the draws of the same future of the original wherever it draws the same things. Where the
 * dossier is at that end already the hash is unchanged: such an end need not be played.
 *
 * @throws InvariantError when the factor is not one of this dossier
 */
export function applyFactor(dossier: Dossier, factor: Factor, side: FactorSide): Dossier {
  const { hash: _hash, ...changed } = applied(dossier, factor, side);
  return { ...changed, hash: dossierHash(changed) };
}
