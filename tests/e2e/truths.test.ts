/**
 * The same result in a browser as in Node: the hashes of `tests/differential/hashes.json` from the page's own thread and
 * shared among workers, and runs of the product's worker. The test's modules are served beside the page, which has none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { buildIfStale } from '../../scripts/buildTarget.mjs';
import { truths } from '../../scripts/targets.mjs';
import { judge } from '../../src/analysis/index.ts';
import { runReference } from '../../src/engine/index.ts';
import type { RunRequest } from '../../src/model/description.ts';
import { openDossier } from '../../src/scenario/index.ts';
import type { FromWorker, ToWorker } from '../../src/workers/protocol.ts';
import { scenarioTexts } from '../differential/scenarioTexts.ts';
import { dealt, swarmTexts, type Texts } from '../differential/truths.ts';
import { journey } from './journey.ts';

const TIMEOUT_MS = 240_000;

const accepted: unknown = JSON.parse(readFileSync('tests/differential/hashes.json', 'utf8'));
const texts: Texts = { ...scenarioTexts(), ...swarmTexts() };

beforeAll(() => buildIfStale(truths), TIMEOUT_MS);

/** The built page, in a language and a time zone of its own, with the test's modules under `/truths/`. */
async function pageOf(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  await context.route('**/truths/*.js', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1);
    return route.fulfill({ path: `${truths.folder}/${file}` });
  });
  const page = await context.newPage();
  await page.goto(inject('e2e').url);
  return page;
}

/** Posts one message to a worker of its own and hands out its answer; texts, so that nobody transforms them. */
const askWorker = (page: Page, file: string, message: unknown): Promise<unknown> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const worker = new Worker(${JSON.stringify(file)}, { type: 'module' });
    worker.onerror = ({ message }) => reject(new Error(message || 'the worker does not load'));
    worker.onmessage = ({ data }) => {
      if (data?.type === 'ready') return;
      worker.terminate();
      resolve(data);
    };
    worker.postMessage(${JSON.stringify(message)});
  })`);

journey(
  'the page itself finds the accepted results',
  async ({ browser }) => {
    const page = await pageOf(browser, { locale: 'tr-TR', timezoneId: 'Pacific/Apia' });
    const found = await page.evaluate(
      `import('/truths/truths.js').then(({ truthsOf, swarmTexts }) =>
      truthsOf({ ...${JSON.stringify(scenarioTexts())}, ...swarmTexts() }))`,
    );
    expect(found).toEqual(accepted);
    await page.context().close();
  },
  TIMEOUT_MS,
);

journey(
  'workers find them, however many there are',
  async ({ browser }) => {
    const page = await pageOf(browser, { locale: 'fr-FR', timezoneId: 'America/St_Johns' });
    for (const workers of [1, 3]) {
      const found = await Promise.all(
        dealt(texts, workers).map((hand) => askWorker(page, '/truths/inWorker.js', hand)),
      );
      expect(Object.assign({}, ...found), `${workers} workers`).toEqual(accepted);
    }
    await page.context().close();
  },
  TIMEOUT_MS,
);

/** One run of each design of a scenario, each on another incident. */
function requestsOf(text: string): readonly RunRequest[] {
  const opened = openDossier({ path: 'scenario.yaml', text, files: {} });
  if (!opened.ok) throw new Error('a scenario does not open');
  return Object.keys(opened.value.variants).map((variant, index) => {
    const incidents = Object.keys(opened.value.design(variant).incidents);
    const incident = incidents[index % incidents.length];
    return { variant, incidents: incident ? [incident] : [], seed: 7, mode: 'sampled' };
  });
}

journey(
  'the worker of the product runs and judges as Node does',
  async ({ browser }) => {
    const page = await pageOf(browser, { locale: 'ar-EG', timezoneId: 'Australia/Lord_Howe' });
    const file = readdirSync('dist/web/assets').find((name) => name.startsWith('run.worker'));
    for (const [name, text] of Object.entries(scenarioTexts())) {
      for (const request of requestsOf(text)) {
        const source = { path: `${name}.yaml`, text, files: {} };
        const message: ToWorker = { type: 'run', job: 1, source, request };
        const answer = (await askWorker(page, `/assets/${file}`, message)) as FromWorker;
        const opened = openDossier(source);
        if (!opened.ok || answer.type !== 'ran') throw new Error(`${name}: ${answer.type}`);
        const run = runReference(opened.value.design(request.variant), request);
        expect(answer.run.traceHash, JSON.stringify(request)).toBe(run.traceHash);
        expect(answer.verdict).toEqual(judge(run));
      }
    }
    await page.context().close();
  },
  TIMEOUT_MS,
);
