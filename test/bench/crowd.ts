// A crowd with keep-alive connections, in a process of its own so that it takes no time from what it measures:
// `node test/bench/crowd.ts <url> <link> <connections> <senders> <seconds>`. The senders send answers, the others read
// results. Prints one line of JSON: milliseconds of every request by kind, and how many were not answered as they should.
import { Agent, request } from 'node:http';
import answers from '../../src/local/demo.json' with { type: 'json' };
import { randomId } from '../../src/shared/id.ts';

const [url = '', link = '', connections, senders, seconds] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const took: { read: number[]; sent: number[]; failed: number } = { read: [], sent: [], failed: 0 };
const end = performance.now() + Number(seconds) * 1000;
let next = 0;

await Promise.all(
  Array.from({ length: Number(connections) }, (_, n) => (n < Number(senders) ? send() : read())),
);
agent.destroy();
console.log(JSON.stringify(took));

async function read(): Promise<void> {
  while (performance.now() < end) took.read.push(await exchange('GET', `/nl/r/${link}`, '', 200));
}

async function send(): Promise<void> {
  while (performance.now() < end) {
    const body = JSON.stringify({ ...answers[next % answers.length], id: randomId(), revision: 1 });
    next += 1;
    took.sent.push(await exchange('POST', '/api/v1/forms/zomersessie-intake/responses', body, 201));
  }
}

/** One request until its last byte, in milliseconds. */
function exchange(method: string, path: string, body: string, wanted: number): Promise<number> {
  const from = performance.now();
  const headers =
    body === ''
      ? { 'accept-encoding': 'gzip' }
      : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers, agent }, (response) => {
      if (response.statusCode !== wanted) took.failed += 1;
      response.resume();
      response.on('end', () => resolve(performance.now() - from));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
