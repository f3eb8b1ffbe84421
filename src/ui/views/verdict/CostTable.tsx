import { costLabel, formatMoney, wordCosts } from '../../../analysis/index.ts';
import type { CostVerdict } from '../../../analysis/verdict.ts';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import css from './CostTable.module.css';

/** A month, the run, then what the money of the run went to. */
export function CostTable({ costs }: { readonly costs: CostVerdict }) {
  const { run } = usePlaying();
  const language = useLanguage();
  const text = useText();
  return (
    <>
      {wordCosts(costs, language).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <table className={css['table']}>
        <caption className="visually-hidden">{text.verdict.costs}</caption>
        <tbody>
          {costs.lines.map((line) => (
            <tr key={`${line.heading} ${line.of}`}>
              <th scope="row">{costLabel(run.description, line, language)}</th>
              <td>{formatMoney(line.cents, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
