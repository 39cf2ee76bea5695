// Run as a process of its own by the tests: serves the data folder named in its first argument until it is killed,
// and prints where its door is. With a second argument it has the database so many milliseconds as a command does.
import { setTimeout as sleep } from 'node:timers/promises';
import { openLocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';

const [, , folder, milliseconds] = process.argv;
const opened = await (milliseconds === undefined ? serveLocalDatabase(folder) : openLocalDatabase(folder));
console.log(
  JSON.stringify(opened.ok ? { url: opened.value.url, authToken: opened.value.authToken } : opened),
);
if (milliseconds !== undefined && opened.ok) {
  await sleep(Number(milliseconds));
  await opened.value.close();
}
