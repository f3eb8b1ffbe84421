import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { Language } from '../../src/model/localised.ts';
import { createShelf } from '../../src/platform/bundledScenarios.ts';
import { App } from '../../src/ui/App.tsx';
import { pause } from '../../src/ui/state/playback.ts';
import { createPorts } from '../../src/ui/state/ports.ts';
import { prefer } from '../../src/ui/state/preferences.ts';
import { actions } from '../../src/ui/state/session.ts';
// Loaded now, so that no test waits for it to be compiled.
import '../../src/ui/views/run/RunScreen.tsx';
import { inProcessCrew } from './campaign/inProcessCrew.ts';
import { inProcessPort } from './inProcessPort.ts';

/** A fire that takes a site and the vault on it; in the variant `reference` the vault stands elsewhere. */
export const FIRE = readFileSync('tests/ui/fixtures/fire.yaml', 'utf8');

/** The whole application in jsdom, with one scenario on its shelf, the fire or `text`, and the worker's work done in place. */
export function mountApp(language: Language, hash = '', text = FIRE): UserEvent {
  // Layout is not computed here, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
  pause();
  actions.leave();
  prefer({ language, theme: 'light', announcements: 'milestones', keys: true });
  window.location.hash = hash;
  const shelf = createShelf({ '/scenarios/fire.yaml': async () => text });
  const ahead = { shown: {}, searched: async () => ({}) };
  const means = { shelf, ahead, spawn: inProcessPort, campaigns: inProcessCrew() };
  render(<App ports={createPorts(means)} />);
  return userEvent.setup();
}
