/**
 * The page's side of the worker: questions in, answers out, one at a time. Urgent questions (a person waits) go before
 * the others (the library fills itself). A question can be cancelled, and can have a deadline: the text of a stranger
 * may be made to take for ever, so the worker that reads it is then ended and replaced.
 */
import { fail, ok, type Result } from '../../base/result.ts';
import type { WorkerPort } from '../../platform/workerPort.ts';
import type { FromWorker, ToWorker, WordedDiagnostic } from '../../workers/protocol.ts';

export type ScenarioPort = WorkerPort<ToWorker, FromWorker>;

/** Why there is no answer. */
export type Refusal =
  | { readonly reason: 'invalid'; readonly diagnostics: readonly WordedDiagnostic[] }
  | { readonly reason: 'too-slow' }
  | { readonly reason: 'cancelled' }
  /** No bundled scenario has that path. */
  | { readonly reason: 'not-found' }
  /** A link or a file that should hold a saved run does not. */
  | { readonly reason: 'damaged'; readonly problem: SavedRunTrouble }
  /** A mistake of ours, or a worker that the browser would not load. */
  | { readonly reason: 'failed'; readonly message: string };

/** `damaged`: cut, or not ours. `newer`: of a later Bascule. `too-large`: it would fill the memory. */
export type SavedRunTrouble = 'damaged' | 'newer' | 'too-large';

/** A message without the number that the client gives it. */
type WithoutJob<Message> = Message extends unknown ? Omit<Message, 'job'> : never;
export type Question = WithoutJob<ToWorker>;

type AnswerTo = {
  open: Extract<FromWorker, { type: 'opened' }>;
  glance: Extract<FromWorker, { type: 'glanced' }>;
  run: Extract<FromWorker, { type: 'ran' }>;
  sheet: Extract<FromWorker, { type: 'sheet-read' }>;
  questions: Extract<FromWorker, { type: 'asked' }>;
  try: Extract<FromWorker, { type: 'tried' }>;
};
export type Answer<Asked extends Question> = Result<AnswerTo[Asked['type']], Refusal>;

export interface Asking<Asked extends Question> {
  readonly answer: Promise<Answer<Asked>>;
  /** Answers `cancelled` at once; does nothing once answered. */
  readonly cancel: () => void;
}

interface How {
  /** Goes before whatever waits; for what a person waits for. */
  readonly urgent?: boolean;
  /** Counted from the moment the worker reads it: how long its script takes to arrive says nothing of the text. */
  readonly deadlineMs?: number;
}

interface Job {
  readonly message: ToWorker;
  readonly deadlineMs: number | null;
  readonly settle: (result: Result<FromWorker, Refusal>) => void;
}

/** An answer that nobody waits for any more may take this long before its worker is ended. */
const ABANDONED_MS = 2000;

/** Owns the worker, from `getReady` or the first question to `end`. */
export class ScenarioClient {
  readonly #spawn: () => ScenarioPort;
  readonly #waiting: Job[] = [];
  #port: ScenarioPort | null = null;
  /** Whether the script of the worker runs. */
  #isReady = false;
  #current: Job | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #jobs = 0;

  /** @param spawn starts a worker; called again when one had to be ended */
  constructor(spawn: () => ScenarioPort) {
    this.#spawn = spawn;
  }

  ask<Asked extends Question>(question: Asked, { urgent = false, deadlineMs }: How = {}) {
    const { promise, resolve } = withResolvers<Result<FromWorker, Refusal>>();
    const job: Job = {
      message: { ...question, job: this.#jobs++ },
      deadlineMs: deadlineMs ?? null,
      settle: resolve,
    };
    if (urgent) this.#waiting.unshift(job);
    else this.#waiting.push(job);
    this.#sendNext();
    // The protocol pairs each question with one type of answer; `read` refused the others.
    const answer = promise as Promise<Answer<Asked>>;
    return { answer, cancel: () => this.#cancel(job) } satisfies Asking<Asked>;
  }

  /** Starts the worker before anybody asks, so that the first question does not wait for its script. */
  getReady(): void {
    this.#connected();
  }

  /** Ends the worker; whatever was asked is answered `cancelled`. */
  end(): void {
    for (const job of this.#waiting.splice(0)) job.settle(fail({ reason: 'cancelled' }));
    this.#endWorker({ reason: 'cancelled' });
  }

  #sendNext(): void {
    const next = this.#current ? undefined : this.#waiting.shift();
    if (!next) return;
    this.#current = next;
    this.#connected().post(next.message);
    this.#limitCurrent();
  }

  #limitCurrent(): void {
    const ms = this.#current?.deadlineMs ?? null;
    if (this.#isReady && ms !== null) this.#limit(ms);
  }

  #connected(): ScenarioPort {
    if (this.#port) return this.#port;
    const fresh = this.#spawn();
    this.#isReady = false;
    fresh.onMessage((message) => {
      if (message.type === 'ready') {
        this.#isReady = true;
        this.#limitCurrent();
      } else if (message.job === this.#current?.message.job) this.#finish(read(message));
    });
    fresh.onFailure((message) => this.#endWorker({ reason: 'failed', message }));
    this.#port = fresh;
    return fresh;
  }

  #finish(result: Result<FromWorker, Refusal>): void {
    clearTimeout(this.#timer);
    this.#current?.settle(result);
    this.#current = null;
    this.#sendNext();
  }

  #endWorker(refusal: Refusal): void {
    this.#port?.end();
    this.#port = null;
    this.#finish(fail(refusal));
  }

  #limit(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#endWorker({ reason: 'too-slow' }), ms);
  }

  #cancel(job: Job): void {
    const place = this.#waiting.indexOf(job);
    if (place >= 0) this.#waiting.splice(place, 1);
    else if (job === this.#current) {
      this.#current = { ...job, deadlineMs: ABANDONED_MS };
      this.#limitCurrent();
    }
    job.settle(fail({ reason: 'cancelled' }));
  }
}

/** Asks one thing at a time: each question cancels the one before it. */
export interface SoleAsker {
  readonly ask: <Asked extends Question>(question: Asked, how?: How) => Promise<Answer<Asked>>;
  readonly cancel: () => void;
}

export function createSoleAsker(client: ScenarioClient): SoleAsker {
  let asking: Asking<Question> | null = null;
  return {
    ask: <Asked extends Question>(question: Asked, how: How = {}): Promise<Answer<Asked>> => {
      asking?.cancel();
      const next = client.ask(question, { urgent: true, ...how });
      asking = next;
      return next.answer;
    },
    cancel: (): void => asking?.cancel(),
  };
}

function read(message: Exclude<FromWorker, { type: 'ready' }>): Result<FromWorker, Refusal> {
  if (message.type === 'refused')
    return fail({ reason: 'invalid', diagnostics: message.diagnostics });
  if (message.type === 'crashed') return fail({ reason: 'failed', message: message.message });
  return ok(message);
}

/** Promise.withResolvers, which Node 20 lacks. */
function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
