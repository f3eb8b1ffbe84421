import type { CampaignSummary, Instance } from '../../../analysis/campaign/summary.ts';
import { wordVerdict } from '../../../analysis/index.ts';
import { groupAlike } from '../../../viz/campaign/groupAlike.ts';
import { type Measure, type Measured, measuresOf } from '../../../viz/campaign/measure.ts';
import { Choice } from '../../components/Choice.tsx';
import { RovingLinks } from '../../components/RovingLinks.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import { FutureLink } from './FutureLink.tsx';
import { useFirstDesign } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';
import { useKeptChoice } from './useKeptChoice.ts';
import { useReasons } from './useReasons.ts';
import css from './WorstFutures.module.css';

const BY_VERDICT = 'verdict';

/** The futures that end worst, each of which opens. */
export function WorstFutures() {
  const { summary, description } = useFirstDesign();
  const words = useCampaignWords();
  const { text, language } = words;
  const [by, rankBy] = useKeptChoice('worst', BY_VERDICT);
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

/** By verdict, those that fail for one reason together: the reason is what a person comes for. */
function ByVerdict({ worst }: { readonly worst: CampaignSummary['worst'] }) {
  const { text, language } = useCampaignWords();
  const reasons = useReasons(worst.map(({ run }) => run));
  if (worst.length === 0) return <p className={css['quiet']}>{text.worst.none}</p>;
  const alike = groupAlike(
    worst,
    ({ run, word }) => `${word} ${reasons.get(run)?.[language] ?? ''}`,
  );
  return (
    <RovingLinks>
      <ul className={css['reasons']}>
        {alike.map(({ key, things: futures }) => {
          const [first] = futures;
          if (!first) return null;
          const why = reasons.get(first.run)?.[language];
          return (
            <li key={key}>
              <p className={css['word']}>
                <StateGlyph condition={CONDITION_OF_VERDICT[first.word]} size={12} />
                <span>
                  <b>{wordVerdict(first.word, language)}</b>
                  {why && ` · ${why}`}
                </span>
              </p>
              <p className={css['runs']}>
                {text.worst.futures}
                {futures.map(({ run }) => (
                  <FutureLink key={run} place="worst" run={run} label={text.future(run)}>
                    {run}
                  </FutureLink>
                ))}
              </p>
            </li>
          );
        })}
      </ul>
    </RovingLinks>
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
    <RovingLinks>
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
                <FutureLink place="worst" run={run}>
                  {text.future(run)}
                </FutureLink>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </RovingLinks>
  );
}
