/** Once for all end-to-end tests: the built page on a free port, and one Chromium to look at it. */
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/ensureBrowser.mjs';
import { below } from '../../scripts/root.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built page and of the browser's socket; both empty when there is no browser. */
    e2e: { readonly url: string; readonly ws: string };
  }
}

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
  if (!executablePath) {
    project.provide('e2e', { url: '', ws: '' });
    return async () => undefined;
  }
  buildPage();
  const server = await preview({
    root: below(),
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const browser = await chromium.launchServer({ executablePath, args: CHROMIUM_FLAGS });
  project.provide('e2e', { url: server.resolvedUrls?.local[0] ?? '', ws: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    await server.close();
  };
}

/** In a process of its own: Vitest's NODE_ENV would put React's development code into the page. */
function buildPage(): void {
  const { status } = spawnSync(
    process.execPath,
    [below('scripts', 'build.mjs'), '--if-stale', 'web'],
    {
      stdio: ['ignore', 2, 2],
    },
  );
  if (status !== 0) throw new Error('the page does not build');
}
