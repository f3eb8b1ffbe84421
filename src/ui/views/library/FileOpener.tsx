import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { type FileProblem, readTextFiles } from '../../../platform/readFiles.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import css from './FileOpener.module.css';
import { sourceAmong } from './sourceAmong.ts';

/** The largest dossier with its included files. */
const BYTES_MAX = 4_000_000;

/** How the file of a saved run begins (`model/savedRun.ts`). */
const SAVED_RUN = '{"basculeRun":';

type Problem = FileProblem | 'no-dossier';

/** Opens a dossier of this computer, chosen or dropped on the page. It is read in the page and goes nowhere. */
export function FileOpener() {
  const text = useText();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const { problem, open } = useOpenFiles();
  const isOver = useDrop(open);
  return (
    <div className={isOver ? `${css['opener']} ${css['over']}` : css['opener']}>
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

/** Files dropped anywhere on the page; a browser would otherwise leave the application for them. */
function useDrop(open: (files: readonly File[]) => Promise<void>): boolean {
  const [isOver, setOver] = useState(false);
  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void open([...(event.dataTransfer?.files ?? [])]);
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = () => setOver(false);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}

function useOpenFiles() {
  const { deskActions } = usePorts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async (files: readonly File[]) => {
    if (files.length === 0) return;
    const read = await readTextFiles(files, BYTES_MAX);
    const [only] = read.ok ? read.value : [];
    if (only?.text.startsWith(SAVED_RUN)) return deskActions.openFile(only.text);
    const source = read.ok ? sourceAmong(read.value) : null;
    setProblem(read.ok ? (source ? null : 'no-dossier') : read.error);
    if (source) await deskActions.openText(source);
  };
  return { problem, open };
}
