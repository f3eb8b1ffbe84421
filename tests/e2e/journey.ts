/** The test function of every end-to-end test: it hands out a page that must stay free of errors. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { isBrowserRequired } from '../../scripts/ensureBrowser.mjs';

const { url, ws, trouble } = inject('e2e');

const isSkipped = trouble === 'no Chromium was found' && !isBrowserRequired();

if (isSkipped) console.warn(`\n*** ${trouble}: every journey of this file is SKIPPED. ***\n`);

const withBrowser = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    if (trouble !== null) throw new Error(trouble);
    const browser = await chromium.connect(ws);
    onCleanup(() => browser.close());
    return browser;
  })
  /** A page of its own context, opened on the application. Errors and refusals of the policy fail the test. */
  .extend('page', async ({ browser }, { onCleanup }): Promise<Page> => {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error')
        complaints.push(`${message.text()} ${message.location().url}`);
    });
    onCleanup(async () => {
      await context.close();
      expect(complaints, 'errors on the page').toEqual([]);
    });
    await page.goto(url);
    return page;
  });

/** Runs where there is a browser; fails without one when it is required (CI); is skipped otherwise. */
export const journey = withBrowser.skipIf(isSkipped);
