// Files of tests share one process and one load of the code. A file fails that does not leave the process as it was.
import { afterAll, expect } from 'vitest';

const events = ['exit', 'SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException', 'unhandledRejection'];

/** What one file could change for all that follow. */
function shared() {
  return {
    folder: process.cwd(),
    environment: { ...process.env },
    listeners: events.map((event) => [event, process.listenerCount(event)]),
    functions: [Date, fetch, setTimeout, setInterval, process.exit, process.kill, crypto.getRandomValues],
  };
}

const before = shared();
afterAll(() => expect(shared()).toEqual(before));
