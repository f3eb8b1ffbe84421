/** Browser entry: mounts the application. */
import { createRoot } from 'react-dom/client';
import { invariant } from './base/assert.ts';

const container = document.getElementById('root');
invariant(container !== null, 'index.html has no element with the id root');
createRoot(container).render(<h1>Bascule</h1>);
