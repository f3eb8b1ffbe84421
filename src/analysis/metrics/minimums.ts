/** What a service was to keep, as the calendar had it: a peak may ask for more. */
import type { ServiceDescription } from '../../model/description.ts';

type Asked = Pick<ServiceDescription, 'mbco' | 'minimums'>;

/** The minimum that a service is judged against at a second of the run, as a share of the demand. */
export const minimumAt = ({ mbco, minimums = [] }: Asked, second: number): number =>
  minimums.findLast(({ from }) => from <= second)?.mbco ?? mbco;

/** The strictest minimum that applies within a run, as a share of the demand. */
export const strictestMinimum = ({ mbco, minimums }: Asked): number =>
  minimums ? Math.max(...minimums.map((one) => one.mbco)) : mbco;
