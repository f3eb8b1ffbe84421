// `npm start`: builds what is stale, serves the application, prints its address, ends on a signal.
// PORT chooses where to look for a free port first; HOST=0.0.0.0 opens it to other machines.
import { buildIfStale } from './buildTarget.mjs';
import { freePort } from './freePort.mjs';
import { cli, web } from './targets.mjs';

const DEFAULT_PORT = 4173;
const PARENT_POLL_MS = 500;

await buildIfStale(web);
await buildIfStale(cli);

const { preview } = await import('vite');
const port = await freePort(Number(process.env.PORT) || DEFAULT_PORT);
const server = await preview({
  ...web.config(),
  preview: { port, strictPort: true, host: process.env.HOST || '127.0.0.1' },
});
process.stdout.write(`http://localhost:${port}/\n`);

// Vite's own handler ends with status 143; stopping a server on request is no failure.
process.removeAllListeners('SIGTERM');
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

// npm hands SIGTERM to its shell, which dies of it without telling this process: being adopted is the sign.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), PARENT_POLL_MS).unref();

function stop() {
  // A kept-alive connection would hold the exit back.
  if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
  server.close().finally(() => process.exit(0));
}
