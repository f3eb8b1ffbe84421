/** Numbers of the alarms of a plant: its impacts, what breaks copies together, what a person does, what effects wait for, hours that begin, the end. */
import type { Plant } from './plant/plant.ts';

type Counted = Pick<Plant, 'impacts' | 'causes' | 'interventions' | 'awaited'>;

/** The first of those of acts. */
export const firstActAlarm = ({ impacts, causes }: Counted): number =>
  impacts.length + causes.length;

/** The first of those of what effects wait for. */
export const firstAwaitedAlarm = (plant: Counted): number =>
  firstActAlarm(plant) + plant.interventions.length;

/** That of the hours that a job waits for. */
export const hoursAlarm = (plant: Counted): number =>
  firstAwaitedAlarm(plant) + plant.awaited.length;

/** The last of all: the end of the run. */
export const endAlarm = (plant: Counted): number => hoursAlarm(plant) + 1;
