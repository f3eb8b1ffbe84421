import type { Quantile, Reached, StolenSummary } from '../../../analysis/campaign/summary.ts';
import { dataNameOf } from '../../../analysis/index.ts';
import { formatStolen } from '../../../analysis/wording/stolenAmount.ts';
import { type Measure, measuresOf } from '../../../viz/campaign/measure.ts';
import { RovingLinks } from '../../components/RovingLinks.tsx';
import css from './ExactTable.module.css';
import { FutureLink } from './FutureLink.tsx';
import { type ShownDesign, useShown } from './shownCampaign.ts';
import { marginOf, useCampaignWords } from './useCampaignWords.ts';

/** The dots in figures: quantiles of each measure with their margins, and each promise with how often it is kept. */
export function ExactTable() {
  const { designs } = useShown();
  const { text } = useCampaignWords();
  return (
    <section className={css['section']}>
      <h2>{text.table.title}</h2>
      {designs.map((design) => (
        <DesignTable key={design.side} design={design} isNamed={designs.length > 1} />
      ))}
      <p className={css['note']}>{text.table.note}</p>
    </section>
  );
}

interface DesignTableProps {
  readonly design: ShownDesign;
  readonly isNamed: boolean;
}

function DesignTable({ design, isNamed }: DesignTableProps) {
  const { text, stated } = useCampaignWords();
  const groups = measuresOf(design.summary, design.description);
  const quantiles = groups[0]?.measures[0]?.distribution.quantiles ?? [];
  return (
    <RovingLinks className={css['frame']} columns={quantiles.length}>
      <table className={css['table']}>
        <caption className={isNamed ? css['caption'] : 'visually-hidden'}>
          {isNamed ? `${text.difference[design.side]} · ${design.name}` : text.table.caption}
        </caption>
        <colgroup>
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{text.table.measure}</th>
            {quantiles.map(({ probability }) => (
              <th key={probability} scope="col">
                {stated(probability)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ metric, measures }) => (
          <tbody key={metric}>
            <tr>
              <th scope="rowgroup" colSpan={quantiles.length + 1} className={css['group']}>
                {text.groups[metric]}
              </th>
            </tr>
            {measures.map((measure) => (
              <MeasureLine key={measure.id} measure={measure} side={design.side} />
            ))}
          </tbody>
        ))}
        <StolenGroup design={design} columns={quantiles.length + 1} />
      </table>
    </RovingLinks>
  );
}

/** What thieves took of each data set, and in how many futures; nothing where no incident of the dossier takes any. */
function StolenGroup({
  design,
  columns,
}: {
  readonly design: ShownDesign;
  readonly columns: number;
}) {
  const { text } = useCampaignWords();
  const sets = design.summary.data.flatMap(({ data, stolen }) =>
    stolen ? [{ data, stolen }] : [],
  );
  if (sets.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns} className={css['group']}>
          {text.table.stolen}
        </th>
      </tr>
      {sets.map(({ data, stolen }) => (
        <StolenLine key={data} data={data} stolen={stolen} design={design} />
      ))}
    </tbody>
  );
}

interface StolenLineProps {
  readonly data: string;
  readonly stolen: StolenSummary;
  readonly design: ShownDesign;
}

function StolenLine({ data, stolen, design }: StolenLineProps) {
  const { text, language, share } = useCampaignWords();
  const { amount, leaves, volumeBytes } = stolen;
  const said = (value: Reached): string =>
    typeof value !== 'number' || value === 0
      ? text.table.nothingStolen
      : formatStolen(value, volumeBytes, language);
  return (
    <tr>
      <th scope="row">
        {dataNameOf(design.description, data, language)}
        <div className={css['margin']}>{text.table.stolenIn(share(leaves.share))}</div>
      </th>
      {amount.quantiles.map(({ probability, run, value }) => (
        <td key={probability}>
          <FutureLink
            place={`stolen:${data} ${probability}`}
            run={run}
            side={design.side}
            label={`${said(value)}, ${text.future(run)}`}
          >
            {said(value)}
          </FutureLink>
        </td>
      ))}
    </tr>
  );
}

interface MeasureLineProps {
  readonly measure: Measure;
  readonly side: ShownDesign['side'];
}

function MeasureLine({ measure, side }: MeasureLineProps) {
  const words = useCampaignWords();
  const { distribution } = measure;
  return (
    <tr>
      <th scope="row">{measure.name[words.language]}</th>
      {distribution.quantiles.map((quantile) => (
        <QuantileCell key={quantile.probability} {...{ quantile, measure, side }} />
      ))}
    </tr>
  );
}

interface QuantileCellProps extends MeasureLineProps {
  readonly quantile: Quantile;
}

/** One quantile, which is the value of a real future: it opens. Below, its margin. */
function QuantileCell({ quantile, measure, side }: QuantileCellProps) {
  const words = useCampaignWords();
  const { isPlanned } = useShown();
  const margin = marginOf(quantile, isPlanned);
  const isCutShort = measure.cutShort.includes(quantile.probability);
  const said = isCutShort
    ? `≥ ${words.reached(quantile.value, measure.metric)}`
    : words.within(quantile.value, measure.metric);
  return (
    <td>
      <FutureLink
        place={`${measure.id} ${quantile.probability}`}
        run={quantile.run}
        side={side}
        label={`${said}, ${words.text.future(quantile.run)}`}
      >
        {said}
      </FutureLink>
      <div className={css['margin']}>{words.reachedBetween(margin, measure.metric)}</div>
    </td>
  );
}
