import { invariant } from '../../src/base/assert.ts';
import { runReference } from '../../src/engine/index.ts';
import type { Run } from '../../src/model/run.ts';
import { openDossier } from '../../src/scenario/index.ts';

const TEXTS = import.meta.glob<string>('../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
});

interface Asked {
  /** Name of the file, without its ending. */
  readonly scenario: string;
  /** The first of the dossier when left out. */
  readonly variant: string | undefined;
  readonly incident: string | undefined;
}

/** Runs a shipped scenario here, without a worker. */
export async function runOfScenario({ scenario, variant, incident }: Asked): Promise<Run> {
  const path = `../../scenarios/${scenario}.yaml`;
  const text = await TEXTS[path]?.();
  invariant(text !== undefined, `no scenario ${scenario}`);
  const opened = openDossier({ path, text, files: {} });
  invariant(opened.ok, `${scenario} does not open`);
  const chosen = variant ?? Object.keys(opened.value.variants)[0] ?? null;
  const dossier = opened.value.design(chosen);
  const broken = incident ?? Object.keys(dossier.incidents)[0];
  return runReference(dossier, {
    variant: chosen,
    incidents: broken === undefined ? [] : [broken],
    seed: 1,
    mode: 'nominal',
  });
}
