// Run as a process of its own by the tests: serves the data folder named in its first argument until it is killed,
// and prints where its door is. With a second argument it has the database as a command does, until nobody writes to it.
import { once } from 'node:events';
import { openLocalDatabase, serveLocalDatabase } from '../../src/local/open.ts';

const [, , folder, asCommand] = process.argv;
const opened = await (asCommand === undefined ? serveLocalDatabase(folder) : openLocalDatabase(folder));
console.log(
  JSON.stringify(opened.ok ? { url: opened.value.url, authToken: opened.value.authToken } : opened),
);
if (asCommand !== undefined && opened.ok) {
  await once(process.stdin.resume(), 'end');
  await opened.value.close();
}
