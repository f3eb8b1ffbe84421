import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { offline } from './scripts/offline.mjs';
import { playedShelf } from './scripts/playedShelf.mjs';

/** What the built page may load: its own files and nothing else, so that no dossier can leave the browser. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** At build only: Vite's development server injects styles that the policy would refuse. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** The two cores of a small machine are shared with a browser: a slow test is not a failed one. */
const UNIT_TIMEOUT_MS = 30_000;
const UI_TIMEOUT_MS = 90_000;
const E2E_TIMEOUT_MS = 180_000;

export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy, playedShelf(), offline()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // An inlined font would be a data: address, which the policy refuses.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  preview: {
    headers: {
      // The one rule that a meta element cannot carry.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'tidy',
          include: ['tests/tidy/**/*.test.ts'],
          testTimeout: UNIT_TIMEOUT_MS,
          // One worker that keeps its modules, so that each file of src/ is parsed once for all checks.
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{unit,spec,property,machines,statecharts,differential,oracles,planted,scenarios,golden,cli}/**/*.test.ts',
          ],
          setupFiles: [
            'tests/helpers/seed.ts',
            'tests/helpers/quietConsole.ts',
            'tests/helpers/languages.ts',
          ],
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_TIMEOUT_MS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          // What was seen to fail on a loaded machine waited for parts of the page that are loaded on demand, for longer than it would.
          retry: 1,
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: [
            'tests/helpers/seed.ts',
            'tests/helpers/quietConsole.ts',
            'tests/helpers/languages.ts',
            'tests/helpers/jsdom.ts',
          ],
          testTimeout: UI_TIMEOUT_MS,
          hookTimeout: UNIT_TIMEOUT_MS,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          retry: 1,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
