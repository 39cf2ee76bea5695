// Readers who ask for addresses by turns on keep-alive connections, in a process of its own so that it takes no time from
// what it measures: `node test/bench/readers.ts <connections> <rounds> <milliseconds> <asked>`. What they get is counted
// and dropped: a client that made something of it would take more of the machine than who answers. Prints one line of
// JSON: of each address how many are answered in a second of the processor, in the middle one of its turns.
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';

export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  /** Of the process that answers. */
  readonly pid: number;
}

const [connections, rounds, milliseconds] = process.argv.slice(2, 5).map(Number);
const asked: readonly Asked[] = JSON.parse(process.argv[5] ?? '[]');
const halls = await Promise.all(asked.map(openHall));

// by turns that are short, so that what else the machine does meets them all; the first to warm up
for (let round = 0; round <= (rounds ?? 0); round += 1)
  for (const { readers, pid, rates } of halls) {
    const from = secondsOf(pid);
    const end = performance.now() + (milliseconds ?? 0);
    const counts = await Promise.all(readers.map((readUntil) => readUntil(end)));
    const count = counts.reduce((sum, each) => sum + each, 0);
    if (round > 0) rates.push(count / (secondsOf(pid) - from));
  }
console.log(JSON.stringify(halls.map(({ rates }) => middleOf(rates))));
process.exit();

/** The readers of an address, whose connections stay open between turns. */
async function openHall(each: Asked) {
  const opening = Array.from({ length: connections ?? 0 }, () => openReader(each));
  const rates: number[] = [];
  return { readers: await Promise.all(opening), pid: each.pid, rates };
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * Seconds of processor time that a process has used, as a clock also counts what other processes took meanwhile; where
 * the system does not tell, the clock.
 */
function secondsOf(pid: number): number {
  if (process.platform !== 'linux') return performance.now() / 1000;
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((id) => readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8'));
  return nanoseconds.reduce((sum, text) => sum + Number(text.split(' ')[0]), 0) / 1e9;
}

/** A connection that asks until a moment has come, and gives how many were answered. */
async function openReader({ url, headers, status }: Asked): Promise<(end: number) => Promise<number>> {
  const { host, hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`;
  let head = '';
  let waits = 0;
  let answeredWhole = (): void => undefined;
  const take = (length: number, buffer: Uint8Array): boolean => {
    waits -= length;
    if (head !== 'read') {
      head += Buffer.from(buffer.buffer, buffer.byteOffset, length).toString('latin1');
      const ends = head.indexOf('\r\n\r\n');
      if (ends < 0) return true;
      if (!head.startsWith(`HTTP/1.1 ${status} `)) throw new Error(head.slice(0, ends));
      waits = ends + 4 + bodyLength(head.slice(0, ends), status) - head.length;
      head = 'read';
    }
    if (waits > 0) return true;
    head = '';
    answeredWhole();
    return true;
  };
  const onread = { buffer: new Uint8Array(1 << 16), callback: take };
  const socket = connect({ host: hostname, port: Number(port), onread });
  await once(socket, 'connect');
  return (end) =>
    new Promise((resolve) => {
      let count = 0;
      answeredWhole = () => {
        count += 1;
        if (performance.now() < end) socket.write(request);
        else resolve(count);
      };
      socket.write(request);
    });
}

function bodyLength(head: string, status: number): number {
  if (status === 304) return 0;
  const found = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (found === undefined) throw new Error(`no length: ${head}`);
  return Number(found);
}
