// Readers who ask for addresses by turns on keep-alive connections, in a process of its own so that it takes no time from
// what it measures: `node test/bench/readers.ts <connections> <rounds> <milliseconds> <asked>`. What they get is counted
// and dropped: a client that made something of it would take more of the machine than who answers. Prints one line of
// JSON: of every address the requests a second in its best turn, as what else the machine does only takes away.
import { connect, type Socket } from 'node:net';

export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

const [connections, rounds, milliseconds] = process.argv.slice(2, 5).map(Number);
const asked: readonly Asked[] = JSON.parse(process.argv[5] ?? '[]');
const best = asked.map(() => 0);

for (let round = 0; round < (rounds ?? 0); round += 1)
  for (const [at, each] of asked.entries()) best[at] = Math.max(best[at] ?? 0, await readAtOnce(each));
console.log(JSON.stringify(best));

/** Requests a second while all connections ask, each again as soon as it has its answer. */
async function readAtOnce(each: Asked): Promise<number> {
  const from = performance.now();
  const end = from + (milliseconds ?? 0);
  const counts = await Promise.all(Array.from({ length: connections ?? 0 }, () => readUntil(end, each)));
  return counts.reduce((sum, count) => sum + count, 0) / ((performance.now() - from) / 1000);
}

/** Asks on one connection until the moment has come; gives how many were answered. */
function readUntil(end: number, { url, headers, status }: Asked): Promise<number> {
  const { host, hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `GET ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n`;
  return new Promise((resolve, reject) => {
    let count = 0;
    let head = '';
    let waits = 0;
    const take = (length: number, buffer: Uint8Array): boolean => {
      waits -= length;
      if (head !== 'read') {
        head += Buffer.from(buffer.buffer, buffer.byteOffset, length).toString('latin1');
        const ends = head.indexOf('\r\n\r\n');
        if (ends < 0) return true;
        if (!head.startsWith(`HTTP/1.1 ${status} `)) reject(new Error(head.slice(0, ends)));
        waits = ends + 4 + bodyLength(head.slice(0, ends), status) - head.length;
        head = 'read';
      }
      if (waits > 0) return true;
      count += 1;
      head = '';
      if (performance.now() < end) return socket.write(request);
      socket.destroy();
      resolve(count);
      return false;
    };
    const onread = { buffer: new Uint8Array(1 << 16), callback: take };
    const socket: Socket = connect({ host: hostname, port: Number(port), onread });
    socket.on('connect', () => socket.write(request));
    socket.on('error', reject);
  });
}

function bodyLength(head: string, status: number): number {
  if (status === 304) return 0;
  const found = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (found === undefined) throw new Error(`no length: ${head}`);
  return Number(found);
}
