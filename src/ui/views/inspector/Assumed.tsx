import { useMemo } from 'react';
import type { EntityRef } from '../../../model/entity.ts';
import type { WrittenLaw } from '../../../model/sheet.ts';
import type { DrawEntry } from '../../../model/trace.ts';
import { useFollowedInstant } from '../../state/followers.ts';
import { useText } from '../../state/preferences.ts';
import { usePlaying } from '../../state/session.ts';
import { useWording } from '../../state/wording.ts';
import css from './Assumed.module.css';

/** What the author assumed of it: the law as written, the value this run has used, and where the number comes from. */
export function Assumed(props: {
  readonly subject: EntityRef;
  readonly laws: readonly WrittenLaw[];
}) {
  const { subject, laws } = props;
  const text = useText().inspector;
  const words = useWording();
  const used = useDraws(subject);
  const rest = used.filter(({ law }) => !laws.some((one) => one.text === law));
  if (laws.length + rest.length === 0) return null;
  return (
    <section>
      <h4>{text.assumptions}</h4>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{text.assumptionColumns.what}</th>
            <th scope="col">{text.assumptionColumns.law}</th>
            <th scope="col">{text.assumptionColumns.used}</th>
            <th scope="col">{text.assumptionColumns.source}</th>
          </tr>
        </thead>
        <tbody>
          {laws.map(({ field, text: law, median, source }) => {
            const value = used.findLast((draw) => draw.law === law)?.value;
            return (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{law}</td>
                <td>
                  {value === undefined
                    ? text.notUsedYet(words.duration(median))
                    : words.duration(value)}
                </td>
                <td>{source === null ? text.unsourced : text.provenance[source]}</td>
              </tr>
            );
          })}
          {rest.map(({ id, law, value }) => (
            <tr key={id}>
              <th scope="row">{text.drawn}</th>
              <td>{law}</td>
              <td>
                {law.endsWith('%') ? (value > 0 ? text.yes : text.no) : words.duration(value)}
              </td>
              <td>{text.unsourced}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Values fixed for it up to the clock, the last of each law. */
function useDraws(subject: EntityRef): readonly DrawEntry[] {
  const { run } = usePlaying();
  const instant = useFollowedInstant('side');
  const own = useMemo(
    () =>
      run.entries.filter(
        (entry): entry is DrawEntry =>
          entry.type === 'draw' &&
          entry.subject.kind === subject.kind &&
          entry.subject.id === subject.id,
      ),
    [run, subject],
  );
  return useMemo(() => {
    const last = new Map<string, DrawEntry>();
    for (const draw of own) if (draw.at <= instant) last.set(draw.law, draw);
    return [...last.values()];
  }, [own, instant]);
}
