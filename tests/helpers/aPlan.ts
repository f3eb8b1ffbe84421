/** A plan of a few steps in a small world, and how it went. */
import type { Run } from '../../src/model/run.ts';
import { play } from './play.ts';

/** The dossier of a plan that starts when its place is lost; steps are indented as they stand under `steps:`. */
export const world = (steps: string, more = ''): string => `
components:
  app: { copies: { main: { at: here/a }, spare: { at: there/a, role: warm }, cold: { at: there/b, role: cold } } }
people: { crew: {}, chief: { on-call: { answers: 20m } } }
plans:
  recover:
    kind: recovery
    trigger: { when: here/a is down, learned-after: 0s }
    steps:
      ${steps}
incidents:
  fire: [{ at: T+0, do: outage, what: here/a }]
${more}`;

const story = [{ kind: 'step' }, { kind: 'plan' }] as const;
/** Steps and plans of the run, in order, without those of approvals and probes. */
export const told = (run: Run): string =>
  play(
    { ...run, entries: run.entries.filter(({ subject }) => subject.id.startsWith('recover')) },
    story,
  );
