/**
 * The truths of `truths.ts` computed by this process alone, or shared among worker threads: `node threads.js 3`. Prints
 * them with the time zone and the language that the process runs under, so that a test sees that it got what it asked for.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { scenarioTexts } from './scenarioTexts.ts';
import { dealt, swarmTexts, type Texts, truthsOf } from './truths.ts';

/** What is printed, as JSON. */
export interface Told {
  readonly timeZone: string;
  readonly locale: string;
  readonly truths: Readonly<Record<string, string>>;
}

/** One thread's part; its own file is the program of the thread. */
const inThread = (texts: Texts): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    const file = new URL(import.meta.url);
    const worker = new Worker(file, { workerData: texts });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

async function shared(texts: Texts, threads: number): Promise<Told['truths']> {
  if (threads === 0) return truthsOf(texts);
  return Object.assign({}, ...(await Promise.all(dealt(texts, threads).map(inThread))));
}

if (isMainThread) {
  const truths = await shared({ ...scenarioTexts(), ...swarmTexts() }, Number(process.argv[2]));
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  console.info(JSON.stringify({ timeZone, locale, truths } satisfies Told));
} else {
  parentPort?.postMessage(truthsOf(workerData as Texts));
}
