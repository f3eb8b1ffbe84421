/** Every sentence of the interface in English; same keys and parameters as `fr.ts`. */
import type { Messages } from './fr.ts';

export const en: Messages = {
  app: {
    name: 'Bascule',
    tagline: 'Put a continuity or recovery plan to the test, minute by minute',
    title: (screen) => `${screen} · Bascule`,
    skipToContent: 'Skip to content',
    language: 'Language',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
  },
  map: {
    title: 'Map',
  },
  lanes: {
    title: 'Timeline',
  },
};
