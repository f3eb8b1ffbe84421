/** Which rules a thing ever breaks in a run: most break none, and need not be asked at every instant. */
import type { Run } from '../../model/run.ts';

const known = new WeakMap<Run, ReadonlyMap<string, readonly string[]>>();

/** By id of what is judged, codes of the rules it breaks at some instant. Read once for each run. */
export function breachesOf(run: Run): ReadonlyMap<string, readonly string[]> {
  const before = known.get(run);
  if (before) return before;
  const broken = new Map<string, Set<string>>();
  const note = (rule: string): void => {
    const colon = rule.indexOf(':');
    const on = rule.slice(colon + 1);
    const codes = broken.get(on) ?? new Set();
    broken.set(on, codes.add(rule.slice(0, colon)));
  };
  for (const { subject, state } of run.initial)
    if (subject.kind === 'rule' && state === 'breached') note(subject.id);
  for (const entry of run.entries)
    if (entry.type === 'transition' && entry.subject.kind === 'rule' && entry.to === 'breached')
      note(entry.subject.id);
  const listed = new Map([...broken].map(([on, codes]) => [on, [...codes]] as const));
  known.set(run, listed);
  return listed;
}
