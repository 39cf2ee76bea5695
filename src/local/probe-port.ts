import { createServer } from 'node:net';

/** Whether a port of 127.0.0.1 is free now. Wrangler waits in silence for one that is taken, so it is asked first. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
