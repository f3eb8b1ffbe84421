import { createServer, type Server } from 'node:net';
import { expect, it } from 'vitest';
import { freePort } from '../../../scripts/freePort.mjs';

const listen = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen({ host: '127.0.0.1', port }, () => resolve(server));
  });

it('a taken port is passed over for the next free one', async () => {
  const start = await freePort(47_310);
  const stranger = await listen(start);
  try {
    const found = await freePort(start);
    expect(found).toBeGreaterThan(start);
    expect(await freePort(found)).toBe(found);
  } finally {
    await new Promise((done) => stranger.close(done));
  }
});
