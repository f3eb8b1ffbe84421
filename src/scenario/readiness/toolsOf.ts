import type { Dossier } from '../dossier.ts';
import { keysOfStep, listsOfStep } from '../toolsOfStep.ts';
import type { StepInFile } from './standing.ts';

/** Tools that a step cannot do without, named by it or not, each once: those that it uses, keys, lists of systems. */
export const toolsOf = (dossier: Dossier, step: StepInFile): readonly string[] => [
  ...new Set([...step.using, ...keysOfStep(dossier, step), ...listsOfStep(dossier, step)]),
];
