import { type DragEvent, useId, useRef, useState } from 'react';
import { type FileProblem, readTextFiles } from '../../../platform/readFiles.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import css from './FileOpener.module.css';
import { sourceAmong } from './sourceAmong.ts';

/** The largest dossier with its included files. */
const BYTES_MAX = 4_000_000;

type Problem = FileProblem | 'no-dossier';

/** Opens a dossier of this computer, chosen or dropped here. It is read in the page and goes nowhere. */
export function FileOpener() {
  const text = useText();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const { problem, open } = useOpenFiles();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first
    <div
      className={isOver ? `${css['opener']} ${css['over']}` : css['opener']}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button icon="file" onClick={() => input.current?.click()}>
        {text.library.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".yaml,.yml,.json"
        aria-label={text.library.openFile}
        aria-describedby={hint}
        onChange={(event) => void open([...(event.target.files ?? [])])}
      />
      <p id={hint}>{isOver ? text.library.dropHere : text.library.openFileHint}</p>
      {problem && (
        <p role="alert" className={css['problem']}>
          {text.library.fileProblems[problem]}
        </p>
      )}
    </div>
  );
}

function useOpenFiles() {
  const { deskActions } = usePorts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const read = await readTextFiles(files, BYTES_MAX);
    const source = read.ok ? sourceAmong(read.value) : null;
    setProblem(read.ok ? (source ? null : 'no-dossier') : read.error);
    if (source) await deskActions.openText(source);
  };
  return { problem, open };
}
