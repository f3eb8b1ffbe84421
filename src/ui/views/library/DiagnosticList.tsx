import type { WordedDiagnostic } from '../../../workers/protocol.ts';
import { StateGlyph } from '../../components/StateGlyph.tsx';
import { WithCode } from '../../components/WithCode.tsx';
import { useLanguage, useText } from '../../state/preferences.ts';
import css from './DiagnosticList.module.css';

/** What is wrong with a file: where, what was found, what to do, and the line itself with a mark under the place. */
export function DiagnosticList({
  diagnostics,
}: {
  readonly diagnostics: readonly WordedDiagnostic[];
}) {
  const language = useLanguage();
  const text = useText();
  return (
    <ol className={css['list']}>
      {diagnostics.map((diagnostic) => {
        const { code, file, line, column, severity } = diagnostic;
        return (
          <li key={`${code}/${file}/${line}/${column}/${diagnostic.message.en}`}>
            <p className={css['place']}>
              <StateGlyph condition={severity === 'error' ? 'down' : 'degraded'} size={12} />
              <span>{`${file}, ${text.refused.place(line, column)}`}</span>
              <code>{code}</code>
            </p>
            <p>
              <WithCode text={diagnostic.message[language]} />
            </p>
            <p className={css['advice']}>
              <WithCode text={diagnostic.advice[language]} />
            </p>
            {diagnostic.sourceLine !== null && (
              <SourceLine text={diagnostic.sourceLine} line={line} column={column} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface SourceLineProps {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

function SourceLine({ text, line, column }: SourceLineProps) {
  const number = `${line} │ `;
  return (
    // A long line scrolls by itself, so it must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable
    <pre className={css['source']} tabIndex={0}>
      {`${number}${text}\n`}
      <span aria-hidden="true">{`${' '.repeat(number.length + column - 1)}^`}</span>
    </pre>
  );
}
