/** What the commands ask of the outside: a Node process in use, plain objects in tests. */
import type { Result } from '../base/result.ts';
import type { CampaignCrew } from '../workers/campaignCrew.ts';

export interface Output {
  /** A person reads it as it comes, so colours may be used. */
  readonly isTerminal: boolean;
  /** Width of that terminal in characters; null elsewhere. */
  readonly columns: number | null;
  readonly write: (text: string) => void;
}

/** `absent`: no such file. `folder`: not a file. `too-large`: far more than any dossier. `refused`: anything else. */
export type FileProblem = 'absent' | 'folder' | 'too-large' | 'refused';

export interface Shell {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results, and nothing else. */
  readonly out: Output;
  /** Everything that is not a result. */
  readonly err: Output;
  /** Text of a file; bytes that are not UTF-8 come as U+FFFD, which the dossier language refuses at its place. */
  readonly readFile: (path: string) => Result<string, FileProblem>;
  /** Makes a file, or replaces it. */
  readonly writeFile: (path: string, text: string) => Result<null, FileProblem>;
  /** Threads that the machine can run at once. */
  readonly cores: number;
  /** Threads that play campaigns; for 0, the one that asks. */
  readonly crewOf: (threads: number) => CampaignCrew;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Calls back when the person wants to stop (Ctrl-C), until the returned function is called. */
  readonly onInterrupt: (listen: () => void) => () => void;
}
