import http from 'node:http';
import https from 'node:https';

const FIRST_PORT = 3000;
const LAST_PORT = 3050;

/**
 * Serves on the loopback interface only.
 * @param {{port: number|null, tls: {cert: Buffer, key: Buffer}|null}} where
 * @returns {Promise<number>} the port that it listens on
 */
export async function listen(answer, { port, tls }) {
  const first = port ?? FIRST_PORT;
  const last = port ?? LAST_PORT;
  for (let candidate = first; candidate < last; candidate++) {
    const found = await tryPort(answer, candidate, tls).catch((error) => {
      if (error.code !== 'EADDRINUSE') throw error;
      return null;
    });
    if (found !== null) return found;
  }
  return tryPort(answer, last, tls);
}

function tryPort(answer, port, tls) {
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server.address().port));
  });
}
