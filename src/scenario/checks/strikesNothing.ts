/** [SCN-R66] [SCN-R828] A name through which an effect reaches nothing, or an effect that takes nothing: allowed, and told. */
import { incidentKinds } from '../../kinds/incidents/index.ts';
import type { IncidentImpact } from '../../model/effect.ts';
import { isNameKind } from '../codes/kindWord.ts';
import { type Finding, finding } from '../finding.ts';
import { groupKindOf } from '../referenceKind.ts';
import type { Effect } from '../schema/incident.ts';
import type { Check, CheckContext } from './check.ts';

const MEANS_ITSELF: ReadonlySet<string> = new Set(['copy', 'component', 'tool', 'tenant']);
const MEANS_HOSTINGS: ReadonlySet<string> = new Set([
  'hosting',
  'operator',
  'jurisdiction',
  'technology',
]);

/** Whether an impact has something to be sent to by a name. */
type Reach = (context: CheckContext, impact: IncidentImpact, ref: string) => boolean;

const hostings: Reach = ({ directory }, { event }, ref) =>
  event.hosting !== undefined && directory.hostingsOf(ref).length > 0;

const contents: Reach = ({ directory }, { event }, ref) =>
  (event.copy !== undefined &&
    directory.copiesOf(ref).length + directory.copiesBuiltOn(ref).length > 0) ||
  (event.tool !== undefined && directory.toolsOf(ref).length > 0);

const people: Reach = ({ directory }, { event }, ref) =>
  event.member !== undefined && directory.membersOf(ref).length > 0;

const places: Reach = (context, impact, ref) => {
  const { directory, read } = context;
  const kind = directory.kindOf(ref) ?? '';
  if (MEANS_ITSELF.has(kind)) return contents(context, impact, ref);
  if (kind === 'contract') {
    return (read.contracts?.[ref]?.covers ?? []).some((one) => places(context, impact, one));
  }
  const { event } = impact;
  if (MEANS_HOSTINGS.has(kind) && event.hosting) {
    const isBuiltOn = event.copy !== undefined && directory.copiesBuiltOn(ref).length > 0;
    return isBuiltOn || directory.hostingsOf(ref).length > 0;
  }
  return event.site !== undefined && directory.sitesOf(ref).length > 0;
};

const named: Reach = (context, impact, ref) => {
  const { directory } = context;
  if (directory.hostingsOf(ref).length + directory.sitesOf(ref).length > 0) return false;
  const hasBackup = impact.event.backup !== undefined && directory.backupsIn(ref).length > 0;
  return hasBackup || contents(context, impact, ref) || people(context, impact, ref);
};

/** What stands for data there, tools that stand there included; the roles of copies are the engine's business. */
const data: Reach = (context, impact, ref) => {
  const { directory, read } = context;
  const sites = new Set(directory.sitesOf(ref));
  const { event, leak } = impact;
  const isBackupThere = Object.values(read.components).some(({ backups }) =>
    Object.values(backups).some(({ at }) => sites.has(at)),
  );
  const isToolThere = Object.values(read.tools).some(
    ({ at }) => at.length > 0 && at.every((site) => sites.has(site)),
  );
  const copies = directory.copiesOf(ref).length + directory.copiesBuiltOn(ref).length;
  return (
    copies > 0 ||
    directory.backupsIn(ref).length > 0 ||
    ((event.backupThere !== undefined || leak !== undefined) && isBackupThere) ||
    ((event.tool !== undefined || leak !== undefined) &&
      (isToolThere || directory.toolsOf(ref).length > 0))
  );
};

const support: Reach = ({ directory, read }, { event }, ref) => {
  const meant = directory.hostingsOf(ref);
  return Object.entries(read.contracts ?? {}).some(
    ([id, { support: by }]) =>
      event.member !== undefined &&
      by?.by !== undefined &&
      (id === ref || directory.hostingsOf(id).some((hosting) => meant.includes(hosting))),
  );
};

const REACHES: Readonly<Record<IncidentImpact['scope'], Reach>> = {
  places,
  'control-planes': hostings,
  access: hostings,
  capacity: hostings,
  grounds: hostings,
  contents,
  demand: ({ directory }, _, ref) => directory.kindOf(ref) === 'service',
  named,
  support,
  data,
  people,
  // A code of its own tells that nothing is announced.
  announced: () => true,
};

/** An end that was given as no fixed duration is an error of its own, and its impacts cannot be told. */
const hasTellableImpacts = (effect: Effect): boolean =>
  effect.do !== 'cut' || !effect.for || [effect.for, effect.notice].every(isFixed);
const isFixed = ({ law }: { readonly law: { readonly law: string } }): boolean =>
  law.law === 'fixed';

function checkEffect(
  context: CheckContext,
  effect: Effect,
  path: readonly (string | number)[],
): readonly Finding[] {
  const kind = incidentKinds.find((candidate) => candidate.kind === effect.do);
  if (!kind || !hasTellableImpacts(effect)) return [];
  const targets: readonly string[] = kind.targets;
  const expects = targets.filter(isNameKind);
  // The list and the schema of effects come from the same kinds, so this kind reads this effect.
  const impacts = (kind.impacts as (read: Effect) => readonly IncidentImpact[])(effect);
  return effect.what.flatMap((ref, index) => {
    const is = context.directory.kindOf(ref) ?? groupKindOf(ref);
    const isToldAlready = is === null || !expects.includes(is);
    const isReached = impacts.some((impact) => REACHES[impact.scope](context, impact, ref));
    if (isToldAlready || isReached) return [];
    const code = impacts.length === 0 ? 'SCN-828' : 'SCN-807';
    return [finding(code, [...path, 'what', index], { found: ref })];
  });
}

export const strikesNothing: Check = (context) =>
  // What a hosting that cannot be read would answer to is not known.
  context.unresolved.size > 0
    ? []
    : Object.entries(context.read.incidents).flatMap(([id, { effects }]) =>
        effects.flatMap((effect, index) =>
          checkEffect(context, effect, ['incidents', id, 'effects', index]),
        ),
      );
