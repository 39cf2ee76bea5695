// Run as a process of its own by the tests: serves the data folder named in its first argument until it is killed,
// and prints where its door is.
import { serveLocalDatabase } from '../../src/local/open.ts';

const opened = await serveLocalDatabase(process.argv[2]);
console.log(
  JSON.stringify(opened.ok ? { url: opened.value.url, authToken: opened.value.authToken } : opened),
);
