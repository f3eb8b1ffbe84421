/** What every component test starts from: readable matchers, patience, and an empty page after each test. */
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

/**
 * What is waited for comes at once on a quiet machine; on a loaded one it may take more than the library's second, all the
 * more when it is a part of the page that is read and compiled then.
 */
const PATIENCE_MS = 25_000;

configure({ asyncUtilTimeout: PATIENCE_MS });
afterEach(cleanup);
