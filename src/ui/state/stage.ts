/** How the run that is open is shown: to be explored, on paper, or to a room. */
import { createStore, useStore } from './createStore.ts';

export type Stage =
  | { readonly stage: 'explore' }
  /** Pictures taken of the screen when the report was asked for, as SVG documents; what was not drawn is left out. */
  | { readonly stage: 'report'; readonly pictures: readonly ReportPicture[] }
  | { readonly stage: 'present' };

export interface ReportPicture {
  readonly of: 'map' | 'lanes';
  readonly svg: string;
}

const EXPLORE: Stage = { stage: 'explore' };
const stage = createStore<Stage>(EXPLORE);

export const stageActions = {
  explore: (): void => stage.write(EXPLORE),
  report: (pictures: readonly ReportPicture[]): void => stage.write({ stage: 'report', pictures }),
  present: (): void => stage.write({ stage: 'present' }),
} as const;

export const useStage = (): Stage => useStore(stage, (now) => now);
