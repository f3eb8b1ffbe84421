/** What is drawn of a campaign: one measure a row, each with its distribution and what the dossier promises of it. */
import type {
  CampaignSummary,
  Distribution,
  ObjectiveSummary,
} from '../../analysis/campaign/summary.ts';
import type { Description } from '../../model/description.ts';
import type { Localised } from '../../model/localised.ts';

/** Time until service is back, age of what is lost, time below the minimum in all. */
export const MEASURED = ['recovery', 'lost', 'down'] as const;
export type Measured = (typeof MEASURED)[number];

export interface Measure {
  /** `recovery:read`, the same in every campaign of a dossier. */
  readonly id: string;
  readonly metric: Measured;
  /** Service or data set. */
  readonly on: string;
  readonly name: Localised;
  readonly distribution: Distribution;
  /** Probabilities of the quantiles that the end of the run cut short: the true value is at least so much. */
  readonly cutShort: readonly number[];
  /** What the dossier promises of each outage or loss, tightest first; none for the time in all. */
  readonly objectives: readonly ObjectiveSummary[];
  /** What it promises over periods, of the time in all, or by a date, of the time until service is back: no place on the axis. */
  readonly totals: readonly ObjectiveSummary[];
}

/** Measures of one kind, in the order of the description; kinds that nothing has are left out. */
export interface MeasureGroup {
  readonly metric: Measured;
  readonly measures: readonly Measure[];
}

/** Everything that is drawn of a campaign, in the order of reading. */
export function measuresOf(
  summary: CampaignSummary,
  description: Pick<Description, 'services' | 'data'>,
): readonly MeasureGroup[] {
  const nameIn = (owners: Description['services'] | Description['data'], on: string): Localised =>
    owners.find(({ id }) => id === on)?.name ?? { fr: on, en: on };
  const ofServices = (metric: 'recovery' | 'down'): readonly Measure[] =>
    summary.services.map((service) => ({
      id: `${metric}:${service.service}`,
      metric,
      on: service.service,
      name: nameIn(description.services, service.service),
      distribution: service[metric],
      cutShort: metric === 'down' ? notBackAt(service.recovery) : [],
      objectives: metric === 'recovery' ? tightestFirst(service.objectives) : [],
      totals: (service.totals ?? []).filter(
        ({ objective }) => (objective === 'deadline') === (metric === 'recovery'),
      ),
    }));
  const ofData: readonly Measure[] = summary.data.map((data) => ({
    id: `lost:${data.data}`,
    metric: 'lost',
    on: data.data,
    name: nameIn(description.data, data.data),
    distribution: data.lost,
    cutShort: [],
    objectives: tightestFirst(data.objectives),
    totals: [],
  }));
  const groups: readonly MeasureGroup[] = [
    { metric: 'recovery', measures: ofServices('recovery') },
    { metric: 'lost', measures: ofData },
    { metric: 'down', measures: ofServices('down') },
  ];
  return groups.filter(({ measures }) => measures.length > 0);
}

/**
 * Where the service is not back at the end, the time below the minimum is counted up to there and no further. So many
 * futures are cut short that the quantile is one of theirs.
 */
const notBackAt = ({ quantiles }: Distribution): readonly number[] =>
  quantiles.filter(({ value }) => value === 'beyond').map(({ probability }) => probability);

const tightestFirst = (objectives: readonly ObjectiveSummary[]): readonly ObjectiveSummary[] =>
  [...objectives].sort((a, b) => a.target - b.target);
