import { createServer } from 'node:net';

/** Both, because a browser tries `::1` first and would meet a stranger's server there. */
const LOCAL_ADDRESSES = ['127.0.0.1', '::1'];
const PORTS_TRIED_MAX = 100;

/**
 * The first port, from this one upwards, on which nobody listens on this machine's own addresses.
 *
 * @param {number} from
 * @returns {Promise<number>}
 * @throws Error after a hundred taken ports
 */
export async function freePort(from) {
  for (let port = from; port < Math.min(from + PORTS_TRIED_MAX, 65_536); port++) {
    const free = await Promise.all(LOCAL_ADDRESSES.map((host) => canListen(host, port)));
    if (free.every(Boolean)) return port;
  }
  throw new Error(`no free port from ${from} upwards`);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no `::1` to be taken.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
