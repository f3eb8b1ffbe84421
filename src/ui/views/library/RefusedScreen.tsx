import type { WordedDiagnostic } from '../../../workers/protocol.ts';
import { Button } from '../../components/Button.tsx';
import { usePorts } from '../../state/ports.ts';
import { useText } from '../../state/preferences.ts';
import type { Refusal } from '../../state/scenarioClient.ts';
import type { Messages } from '../../text/index.ts';
import { PageHeader } from '../PageHeader.tsx';
import { DiagnosticList } from './DiagnosticList.tsx';
import { FileOpener } from './FileOpener.tsx';
import css from './RefusedScreen.module.css';

interface RefusedScreenProps {
  readonly path: string;
  readonly refusal: Refusal;
}

/** A file that could not be opened: everything that is wrong with it, each point with its line and what to do. */
export function RefusedScreen({ path, refusal }: RefusedScreenProps) {
  const text = useText();
  const { deskActions } = usePorts();
  return (
    <>
      <PageHeader />
      <main className={css['main']} id="content">
        <Button icon="back" onClick={deskActions.backToLibrary}>
          {text.app.backToLibrary}
        </Button>
        <h2>{titleOf(refusal, path, text.refused)}</h2>

        <Reason path={path} refusal={refusal} />
        <FileOpener />
      </main>
    </>
  );
}

function titleOf({ reason }: Refusal, path: string, text: Messages['refused']): string {
  if (reason === 'damaged') return text.titleDamaged;
  return reason === 'invalid' ? text.title(path) : text.titleUnread(path);
}

/** Says how many more there are in place of those that a long list leaves out. */
const LEFT_OUT = 'SCN-199';

function countIn(
  diagnostics: readonly WordedDiagnostic[],
  { count, countOver }: Messages['refused'],
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const isCut = diagnostics.some(({ code }) => code === LEFT_OUT);
  return isCut ? countOver(errors - 1) : count(errors);
}

function Reason({ path, refusal }: RefusedScreenProps) {
  const text = useText();
  switch (refusal.reason) {
    case 'invalid':
      return (
        <>
          <p>{countIn(refusal.diagnostics, text.refused)}</p>
          <DiagnosticList diagnostics={refusal.diagnostics} />
        </>
      );
    case 'not-found':
      return <p>{text.refused.notFound(path)}</p>;
    case 'too-slow':
      return <p>{text.refused.tooSlow}</p>;
    case 'damaged':
      return <p>{text.refused.damaged[refusal.problem]}</p>;
    case 'failed':
      return (
        <>
          <p>{text.refused.failed}</p>
          <pre>{refusal.message}</pre>
        </>
      );
    case 'cancelled':
      return null;
  }
}
