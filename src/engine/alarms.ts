/** Numbers of the alarms of a plant: its impacts, what breaks copies together, what a person does, what effects wait for, leaks that are complete, hours that begin, amounts that cross what is watched for, the end. */
import type { Plant } from './plant/plant.ts';

type Counted = Pick<Plant, 'impacts' | 'causes' | 'interventions' | 'awaited' | 'leaks'>;

/** The first of those of acts. */
export const firstActAlarm = ({ impacts, causes }: Counted): number =>
  impacts.length + causes.length;

/** The first of those of what effects wait for. */
export const firstAwaitedAlarm = (plant: Counted): number =>
  firstActAlarm(plant) + plant.interventions.length;

/** The first of those of leaks. */
export const firstLeakAlarm = (plant: Counted): number =>
  firstAwaitedAlarm(plant) + plant.awaited.length;

/** That of the hours that a job waits for. */
export const hoursAlarm = (plant: Counted): number => firstLeakAlarm(plant) + plant.leaks.length;

/** That of an amount that may cross what is watched for. */
export const amountAlarm = (plant: Counted): number => hoursAlarm(plant) + 1;

/** The last of all: the end of the run. */
export const endAlarm = (plant: Counted): number => amountAlarm(plant) + 1;
