import { StateGlyph } from '../../components/StateGlyph.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import { CausalStory } from './CausalStory.tsx';
import css from './PromiseTable.module.css';
import { findingOf, type PromiseRow, promisesOf } from './promises.ts';
import { type Explanation, useExplanation } from './useExplanation.ts';

/** Each promise with its target, what was reached, and by how much: the numbers the verdict rests on. */
export function PromiseTable() {
  const { verdict } = usePlaying();
  const text = useText();
  const { columns } = text.verdict;
  return (
    <table className={css['table']}>
      <caption className="visually-hidden">{text.verdict.targets}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.target}</th>
          <th scope="col">{columns.reached}</th>
          <th scope="col">{columns.margin}</th>
        </tr>
      </thead>
      <tbody>
        {promisesOf(verdict).map((row) => (
          <PromiseLine key={`${row.on}/${row.objective}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PromiseLine({ row }: { readonly row: PromiseRow }) {
  const text = useText();
  const words = useWording();
  const { target, isIdle } = row;
  const explanation = useExplanation(row.proof, findingOf(row));
  const { chain, isOpen } = explanation;
  const name = text.verdict[row.objective](useNameOf(row));
  return (
    <>
      <tr className={isOpen ? css['open'] : undefined}>
        <th scope="row">
          <StateGlyph condition={isIdle ? 'idle' : target.met ? 'nominal' : 'down'} size={12} />
          <Opener explanation={explanation}>{name}</Opener>
        </th>
        <td>{words.duration(target.target)}</td>
        {isIdle ? (
          <td colSpan={2} className={css['quiet']}>
            {text.verdict.notCalledOn}
          </td>
        ) : (
          <>
            <td>{reachedOf(target.reached, target.atLeast)}</td>
            <td className={target.met ? undefined : css['missed']}>
              {`${target.met ? '+' : '−'}${words.duration(target.margin)}`}
              <span className="visually-hidden">
                {` ${target.met ? text.verdict.met : text.verdict.missed}`}
              </span>
            </td>
          </>
        )}
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={4} className={css['story']}>
            <CausalStory chain={chain} />
          </td>
        </tr>
      )}
    </>
  );

  function reachedOf(reached: number | null, atLeast: number): string {
    return reached === null
      ? text.verdict.atLeast(words.duration(atLeast))
      : words.duration(reached);
  }
}

interface OpenerProps {
  readonly explanation: Explanation;
  readonly children: string;
}

/** The name of a promise; where something happened, a button that says why. */
function Opener({ explanation: { proof, isOpen, toggle }, children }: OpenerProps) {
  if (!proof) return <span>{children}</span>;
  return (
    <button type="button" aria-expanded={isOpen} onClick={toggle}>
      {children}
    </button>
  );
}

function useNameOf({ objective, on }: PromiseRow): string {
  const { description } = usePlaying().run;
  const language = useLanguage();
  const owners = objective === 'rpo' ? description.data : description.services;
  return owners.find(({ id }) => id === on)?.name[language] ?? on;
}
