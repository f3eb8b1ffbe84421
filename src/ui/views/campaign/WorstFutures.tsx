import { useState } from 'react';
import type { CampaignSummary, Instance } from '../../../analysis/campaign/summary.ts';
import { wordVerdict } from '../../../analysis/index.ts';
import { type Measure, type Measured, measuresOf } from '../../../viz/campaign/measure.ts';
import { Choice } from '../../components/Choice.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import { FutureLink } from './FutureLink.tsx';
import { useFirstDesign } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';
import css from './WorstFutures.module.css';

const BY_VERDICT = 'verdict';

/** The futures that end worst, each of which opens. */
export function WorstFutures() {
  const { summary, description } = useFirstDesign();
  const words = useCampaignWords();
  const { text, language } = words;
  const [by, rankBy] = useState<string>(BY_VERDICT);
  const measures = measuresOf(summary, description).flatMap((group) => group.measures);
  const measure = measures.find(({ id }) => id === by);
  const isAlone = (metric: Measured) => measures.filter((one) => one.metric === metric).length < 2;
  return (
    <section>
      <h2>{text.worst.title}</h2>
      <Choice
        label={text.worst.by}
        value={measure ? by : BY_VERDICT}
        options={[
          { value: BY_VERDICT, label: text.worst.orders.verdict },
          ...measures.map(({ id, metric, name }) => ({
            value: id,
            label: `${text.worst.orders[metric]}${isAlone(metric) ? '' : ` · ${name[language]}`}`,
          })),
        ]}
        onChoose={rankBy}
      />
      {measure ? <ByMeasure measure={measure} /> : <ByVerdict worst={summary.worst} />}
    </section>
  );
}

function ByVerdict({ worst }: { readonly worst: CampaignSummary['worst'] }) {
  const { text, language } = useCampaignWords();
  if (worst.length === 0) return <p className={css['quiet']}>{text.worst.none}</p>;
  return (
    <Rows
      rows={worst.map(({ run, word }) => ({
        run,
        what: (
          <>
            <StateGlyph condition={CONDITION_OF_VERDICT[word]} size={12} />
            {wordVerdict(word, language)}
          </>
        ),
      }))}
    />
  );
}

function ByMeasure({ measure }: { readonly measure: Measure }) {
  const words = useCampaignWords();
  const { worst } = measure.distribution;
  if (worst.length === 0) return <p className={css['quiet']}>{words.text.worst.none}</p>;
  const what = ({ value }: Instance) => words.happened(value, measure.metric);
  return <Rows rows={worst.map((one) => ({ run: one.run, what: what(one) }))} />;
}

interface RowsProps {
  readonly rows: readonly { readonly run: number; readonly what: React.ReactNode }[];
}

function Rows({ rows }: RowsProps) {
  const { text } = useCampaignWords();
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{text.worst.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.worst.run}</th>
          <th scope="col">{text.worst.what}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ run, what }) => (
          <tr key={run}>
            <th scope="row">
              <FutureLink run={run}>{text.future(run)}</FutureLink>
            </th>
            <td>{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
