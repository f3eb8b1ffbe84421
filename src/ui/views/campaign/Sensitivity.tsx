import type { FactorEffect, SensitivitySummary } from '../../../analysis/campaign/summary.ts';
import { wordSensitivity } from '../../../analysis/wording/wordSensitivity.ts';
import {
  FACTOR_GROUPS,
  layoutTornado,
  type TornadoBar,
  type TornadoLine,
  type TornadoMeasure,
} from '../../../viz/campaign/layoutTornado.ts';
import { Choice } from '../../components/Choice.tsx';
import { endOf } from './factorWords.ts';
import css from './Sensitivity.module.css';
import { useFirstDesign } from './shownCampaign.ts';
import { useCampaignWords } from './useCampaignWords.ts';
import { useKeptChoice } from './useKeptChoice.ts';

const MEASURES: readonly TornadoMeasure[] = ['holds', 'recovery'];
/** A person acts on the first few; the rest is a scroll away in the study itself. */
const LINES_MAX = 10;

/** What moves the design most: one factor at a time at both its ends, ranked, on the same futures. */
export function Tornado({ study }: { readonly study: SensitivitySummary }) {
  const words = useCampaignWords();
  const { text } = words;
  const { description } = useFirstDesign();
  const said = wordSensitivity(study, description, words.language);
  const nameOf = (effect: FactorEffect) => said.factors[study.factors.indexOf(effect)]?.name ?? '';
  const nameOfAll = (first: FactorEffect) =>
    said.alike.find(({ effects }) => effects.includes(first))?.said.name ?? '';
  const [kept, rankBy] = useKeptChoice('sensitivity', 'holds');
  const by = MEASURES.find((measure) => measure === kept) ?? 'holds';
  const [sort, show] = useKeptChoice('factors', 'all');
  const group = FACTOR_GROUPS.find((one) => one === sort) ?? 'all';
  const tornado = layoutTornado(study, { by, group });
  return (
    <>
      <p>{said.headline}</p>
      <p className={css['lead']}>{text.sensitivity.studied(study.factors.length)}</p>
      <div className={css['choices']}>
        <Choice
          label={text.sensitivity.show}
          value={group}
          options={FACTOR_GROUPS.map((value) => ({ value, label: text.sensitivity.groups[value] }))}
          onChoose={show}
        />
        <Choice
          label={text.sensitivity.rank}
          value={by}
          options={MEASURES.map((value) => ({
            value,
            label: value === 'holds' ? text.sensitivity.byHolds : text.sensitivity.byRecovery,
          }))}
          onChoose={rankBy}
        />
      </div>
      {tornado.lines.length > 0 && (
        <Lines lines={tornado.lines} by={by} labelOf={(effect) => capitalised(nameOfAll(effect))} />
      )}
      {tornado.chance.length > 0 && <Chance names={tornado.chance.map(nameOf)} />}
    </>
  );
}

interface LinesProps {
  readonly lines: readonly TornadoLine[];
  readonly by: TornadoMeasure;
  readonly labelOf: (effect: FactorEffect) => string;
}

/** The first lines of the ranking, each with the bars of its ends. */
function Lines({ lines, by, labelOf }: LinesProps) {
  const words = useCampaignWords();
  const { text } = words;
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{text.sensitivity.title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.sensitivity.factor}</th>
          <th scope="col">{text.sensitivity.effect}</th>
        </tr>
      </thead>
      <tbody>
        {lines.slice(0, LINES_MAX).map(({ effect, bars }) => (
          <tr key={labelOf(effect)}>
            <th scope="row">{labelOf(effect)}</th>
            <td>
              {bars.map((bar) => (
                <Bar
                  key={bar.side}
                  bar={bar}
                  by={by}
                  said={endOf(effect.factor, bar.side, words)}
                />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface BarProps {
  readonly bar: TornadoBar;
  readonly by: TornadoMeasure;
  readonly said: string;
}

/** One end of a factor: what it is, a bar from today's place, and by how much. */
function Bar({ bar, by, said }: BarProps) {
  const words = useCampaignWords();
  const left = bar.extent < 0 ? 50 + bar.extent * 50 : 50;
  const width = Math.abs(bar.extent) * 50;
  return (
    <div className={css['bar']}>
      <span className={css['end']}>{said}</span>
      <svg aria-hidden="true" width="100%" height="10">
        <line x1="50%" x2="50%" y1="0" y2="10" className={css['today']} />
        <rect
          x={`${left}%`}
          width={`${width}%`}
          y="2"
          height="6"
          className={bar.isGood ? css['better'] : css['worse']}
        />
      </svg>
      <span className={css['moved']}>{movedIn(words, bar, by)}</span>
    </div>
  );
}

function movedIn(
  { text, duration, language }: ReturnType<typeof useCampaignWords>,
  { moved, isGood }: TornadoBar,
  by: TornadoMeasure,
): string {
  if (moved === 'beyond')
    return isGood ? text.difference.verdicts.better : text.beyond.recovery.join(' ');
  const sign = by === 'holds' ? (moved < 0 ? '−' : '+') : moved > 0 ? '−' : '+';
  if (by === 'recovery') return `${sign}${duration(Math.abs(moved))}`;
  const said = Math.abs(moved * 100).toFixed(1);
  return `${sign}${text.sensitivity.points(language === 'fr' ? said.replace('.', ',') : said)}`;
}

/** Said plainly, so that nobody looks for a meaning in a bar of noise. */
function Chance({ names }: { readonly names: readonly string[] }) {
  const { text } = useCampaignWords();
  return (
    <details className={css['chance']}>
      <summary>{text.sensitivity.chance(names.length)}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
