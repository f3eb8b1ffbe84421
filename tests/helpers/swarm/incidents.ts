/** What strikes a world that is there: every kind of effect, on everything it may touch. */
import { incidentKinds } from '../../../src/kinds/incidents/index.ts';
import { isNameKind } from '../../../src/scenario/codes/kindWord.ts';
import { groupKindOf, type ReferenceKind } from '../../../src/scenario/referenceKind.ts';
import { names, type Section, sectionOf } from '../invented.ts';
import { fieldsOf } from './kindFields.ts';
import { somethingOf, type World, whenOf } from './plans.ts';
import { law, minutes } from './texts.ts';

/** Names that an effect may touch; groups of places only when the sample has their kind. */
function targetsOf(
  { luck, directory, dossier }: World,
  targets: readonly string[],
): readonly string[] {
  const groups: readonly string[] = luck.kindsOf('group');
  const kinds = targets.filter(isNameKind) as readonly ReferenceKind[];
  const members = targets.includes('member')
    ? Object.keys(dossier.people).flatMap((team) => directory.membersOf(team))
    : [];
  return [...directory.namesOf(kinds), ...members].filter((name) => {
    const group = groupKindOf(name);
    return group === null || groups.includes(group);
  });
}

function beginningOf({ luck }: Pick<World, 'luck'>): string {
  if (luck.onceIn(3)) return 'T+0';
  return luck.may('vague-beginnings') ? `T+${law(luck, 0, 300)}` : `T+${minutes(luck, 0, 600)}`;
}

/** What an effect names besides what it strikes: by what it may be read through, one of what runs, or nothing. */
function waysOf(world: World, kind: object): Section {
  const ways = 'besides' in kind ? targetsOf(world, ['component', 'site', 'tool']) : [];
  if (ways.length === 0) return 'besides' in kind ? { through: [] } : {};
  return { through: world.luck.onceIn(2) ? [somethingOf(world, ways)] : [] };
}

/** An effect of one kind, or null when there is nothing that it may touch. */
function effectOf(world: World, name: string): Section | null {
  const { luck } = world;
  const kind = incidentKinds.find((one) => one.kind === name);
  if (!kind) throw new Error(`no incident kind ${name}`);
  const all = targetsOf(world, kind.targets);
  if (all.length === 0) return null;
  const what = somethingOf(world, all);
  const given: Section = {
    at: beginningOf(world),
    what: luck.may('several-targets', 3) ? [...new Set([what, somethingOf(world, all)])] : what,
    ...waysOf(world, kind),
  };
  // The end of a cut counts from the end of its notice, so both are fixed.
  const fields = fieldsOf(kind.fields, {
    luck,
    given,
    isFixed: name === 'cut' && luck.has('endings'),
  });
  if (!luck.has('endings')) delete fields['for'];
  const awaited = luck.may('awaited-effects', 4) ? { when: whenOf(world) } : {};
  return { do: name, ...fields, ...awaited };
}

/** What is closed to writing is weakened too, once in two: it may open again while it gives less than usual. */
function weakened({ luck, directory }: World, { do: kind, what }: Section): readonly Section[] {
  if (kind !== 'make-read-only' || !luck.onceIn(2)) return [];
  const refs = [what].flat().map(String);
  const isFit = refs.every((ref) => directory.kindOf(ref) !== 'data');
  return isFit ? [{ do: 'degrade', at: beginningOf({ luck }), what, to: '20%' }] : [];
}

/** One effect in three strikes again where one has struck: what overlaps is where rules are subtle. */
function effectsOf(world: World): readonly Section[] {
  const { luck } = world;
  const effects: Section[] = [];
  for (let left = luck.whole(1, 4); left > 0; left -= 1) {
    const [before] = effects;
    const effect = effectOf(world, luck.kindOf('effect'));
    if (before && luck.onceIn(3)) effects.push({ ...before, at: beginningOf(world) });
    else if (effect) effects.push(effect, ...weakened(world, effect));
  }
  if (effects.length > 0) return effects;
  return [{ at: 'T+0', do: 'outage', what: Object.keys(world.dossier.components)[0] }];
}

/** One to three incidents, some with a story. */
export const incidentsOf = (world: World): Section =>
  sectionOf(names('incident', world.luck.whole(1, 3)), (id) =>
    world.luck.onceIn(4)
      ? { name: id, story: 'What came to pass.', effects: effectsOf(world) }
      : effectsOf(world),
  );
