import { openDossier } from '../../src/scenario/index.ts';
import { swarmSample } from '../helpers/swarm/sample.ts';

export const sample = (seed: number, number: number) => swarmSample(seed, number).sections;
export const requests = (seed: number, number: number) => swarmSample(seed, number).requests;
export { openDossier, swarmSample };
