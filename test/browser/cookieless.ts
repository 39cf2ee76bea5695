// A browser that keeps no cookies, seen from the site: what stands between drops them both ways.
import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** Passes everything on but cookies. */
export async function withoutCookies(url: string): Promise<{ url: string; close(): void }> {
  const target = new URL(url);
  const server = createServer((incoming, answer) => {
    const { cookie: _, ...headers } = incoming.headers;
    const { method, url: path } = incoming;
    const { hostname: host, port } = target;
    const onward = request({ host, port, method, path, headers, agent: false }, (found) => {
      const { 'set-cookie': __, ...kept } = found.headers;
      answer.writeHead(found.statusCode ?? 502, kept);
      found.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a server listens on a port');
  return { url: `http://127.0.0.1:${address.port}`, close: () => void server.close() };
}
