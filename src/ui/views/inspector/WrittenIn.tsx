import type { SourceExcerpt } from '../../../model/sheet.ts';
import { useText } from '../../state/preferences.ts';
import css from './WrittenIn.module.css';

/** Its place in the dossier: file and line, and the lines themselves with the comments above them. */
export function WrittenIn({ excerpt }: { readonly excerpt: SourceExcerpt }) {
  const { file, line, from, lines, isCut } = excerpt;
  const text = useText().inspector;
  const numbered = lines.map((one, i) => ({ number: from + i, text: one }));
  const name = file.slice(file.lastIndexOf('/') + 1);
  return (
    <section>
      <h4>{text.inDossier}</h4>
      <p className={css['place']}>{text.fileLine(name, line)}</p>
      <section
        className={css['lines']}
        aria-label={text.fileLine(name, line)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: lines too wide for the column are read by the arrows
        tabIndex={0}
      >
        <pre>
          {numbered.map(({ number, text: one }) => (
            <code key={number} data-line={number} data-own={number >= line || undefined}>
              {`${one}\n`}
            </code>
          ))}
          {isCut && <code>…</code>}
        </pre>
      </section>
    </section>
  );
}
