/** Once for all end-to-end tests: the built page on a free port, and one Chromium to look at it. */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import { below } from '../../scripts/root.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page and of the browser's socket; both empty when there is `trouble`. */
    e2e: { readonly url: string; readonly ws: string; readonly trouble: Trouble | null };
  }
}

/** Why no journey can run. A value and not an exception, which would end the other tests too. */
export type Trouble = 'no Chromium was found' | 'the page does not build';

/** As root in a container Chromium has no sandbox of its own; the rest keeps it off the network. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser();
  if (!executablePath) return give(project, 'no Chromium was found');
  if (!isPageBuilt()) return give(project, 'the page does not build');
  const server = await preview({
    root: below(),
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  const url = server.resolvedUrls?.local[0] ?? '';
  project.provide('e2e', { url, ws: browser.wsEndpoint(), trouble: null });
  return async () => {
    await browser.close();
    await server.close();
  };
}

function give(project: TestProject, trouble: Trouble): () => Promise<void> {
  project.provide('e2e', { url: '', ws: '', trouble });
  return async () => undefined;
}

/** Builds in a process of its own: Vitest's NODE_ENV would put React's development code into the page. */
function isPageBuilt(): boolean {
  const build = [below('scripts', 'build.mjs'), '--if-stale', 'web'];
  return spawnSync(process.execPath, build, { stdio: ['ignore', 2, 2] }).status === 0;
}
