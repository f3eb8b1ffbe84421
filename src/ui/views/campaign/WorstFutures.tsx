import { wordVerdict } from '../../../analysis/index.ts';
import type { OutcomeWord } from '../../../model/outcome.ts';
import { groupAlike } from '../../../viz/campaign/groupAlike.ts';
import { type Measure, type Measured, measuresOf } from '../../../viz/campaign/measure.ts';
import { Choice } from '../../components/Choice.tsx';
import { RovingLinks } from '../../components/RovingLinks.tsx';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { CONDITION_OF_VERDICT } from '../verdict/conditionOfVerdict.ts';
import { AboutFirst } from './AboutFirst.tsx';
import { FutureLink } from './FutureLink.tsx';
import { useFirstDesign } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';
import { useKeptChoice } from './useKeptChoice.ts';
import { useReasons } from './useReasons.ts';
import css from './WorstFutures.module.css';

const BY_VERDICT = 'verdict';

/** One of the worst futures: what it comes to, by the ranking that was chosen. */
interface WorstFuture {
  readonly run: number;
  /** Null when the ranking says nothing of it. */
  readonly word: OutcomeWord | null;
  readonly what: string;
}

/** The futures that end worst, and why; each opens. */
export function WorstFutures() {
  const { summary, description } = useFirstDesign();
  const words = useCampaignWords();
  const { text, language } = words;
  const measures = measuresOf(summary, description).flatMap((group) => group.measures);
  const [by, rankBy] = useKeptChoice('worst', tellingOf(measures)?.id ?? BY_VERDICT);
  const measure = measures.find(({ id }) => id === by);
  const isAlone = (metric: Measured) => measures.filter((one) => one.metric === metric).length < 2;
  return (
    <section>
      <h2>{text.worst.title}</h2>
      <AboutFirst />
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
      <Reasons
        futures={
          measure
            ? measure.distribution.worst.map(({ run, value }) => ({
                run,
                word: null,
                what: words.happened(value, measure.metric),
              }))
            : summary.worst.map(({ run, word }) => ({
                run,
                word,
                what: wordVerdict(word, language),
              }))
        }
      />
    </section>
  );
}

/** The return that fails most often to come: what a person asks about first. */
function tellingOf(measures: readonly Measure[]): Measure | null {
  return measures
    .filter(({ metric }) => metric === 'recovery')
    .reduce<Measure | null>(
      (worst, one) =>
        worst === null || one.distribution.beyond > worst.distribution.beyond ? one : worst,
      null,
    );
}

/** Futures that fail for one reason stand together: the reason is what a person comes for. */
function Reasons({ futures }: { readonly futures: readonly WorstFuture[] }) {
  const { text } = useCampaignWords();
  const reasons = useReasons(futures.map(({ run }) => run));
  if (futures.length === 0) return <p className={css['quiet']}>{text.worst.none}</p>;
  const alike = groupAlike(
    futures,
    ({ run, word, what }) =>
      `${reasons.get(run)?.kind ?? ''} ${word ?? (reasons.has(run) ? '' : what)}`,
  );
  return (
    <RovingLinks>
      <ul className={css['reasons']}>
        {alike.map(({ key, things }) => (
          <Alike key={key} futures={things} reasons={reasons} />
        ))}
      </ul>
    </RovingLinks>
  );
}

interface AlikeProps {
  readonly futures: readonly WorstFuture[];
  readonly reasons: ReturnType<typeof useReasons>;
}

function Alike({ futures, reasons }: AlikeProps) {
  const { text } = useCampaignWords();
  const [first, ...others] = futures;
  if (!first) return null;
  const why = reasons.get(first.run)?.said;
  const isSame = others.every(
    ({ run, what }) => what === first.what && reasons.get(run)?.said === why,
  );
  const link = ({ run }: WorstFuture) => (
    <FutureLink key={run} place="worst" run={run} label={text.future(run)}>
      {run}
    </FutureLink>
  );
  return (
    <li>
      <p className={css['word']}>
        <StateGlyph condition={first.word ? CONDITION_OF_VERDICT[first.word] : 'down'} size={12} />
        <span>
          <b>{first.what}</b>
          {why && ` · ${why}`}
        </span>
      </p>
      <p className={css['runs']}>
        {isSame && others.length > 0 ? text.worst.futures : text.worst.run}
        {link(first)}
        {!isSame && others.length > 0 && <span>{text.worst.likewise}</span>}
        {others.map(link)}
      </p>
    </li>
  );
}
