/** Browser entry: mounts the application. */
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';
import '@fontsource-variable/atkinson-hyperlegible-mono/index.css';
import './ui/theme/tokens.css';
import './ui/theme/global.css';
import { createRoot } from 'react-dom/client';
import { invariant } from './base/assert.ts';
import { App } from './ui/App.tsx';

const container = document.getElementById('root');
invariant(container !== null, 'index.html has no element with the id root');
createRoot(container).render(<App />);
