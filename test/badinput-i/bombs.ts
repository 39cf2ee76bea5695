// Sends each bomb to the Worker, and ordinary answers beside it.
import { randomId } from '../../src/shared/id.ts';
import { fixedId } from './forms.ts';
import { type Bomb, recipes } from './recipes.ts';
import type { Verdicts } from './verdicts.ts';
import type { Wire } from './wire.ts';

const path = `/api/v1/forms/${fixedId}/responses`;
const most = { milliseconds: 2000, megabytes: 64 };

/** Sends what every recipe says; each must be refused or cut in time, and nobody else may notice. */
export async function checkBombs(wire: Wire, verdicts: Verdicts, names: readonly string[]): Promise<void> {
  // the first answers and a large body fill what is kept anyhow
  for (let n = 0; n < 20; n += 1) await sendGood(wire);
  const before = wire.memory();
  for (const name of names) {
    const bombs = name === 'slow-body' ? undefined : recipes[name]?.();
    if (name === 'slow-body') await sendSlowly(wire, verdicts, name);
    else if (bombs === undefined) verdicts.note(name, false, 'the recipe is known');
    else for (const bomb of bombs) await sendBomb(wire, verdicts, name, bomb);
  }
  const after = wire.memory();
  const grown = before === undefined || after === undefined ? 0 : after - before;
  verdicts.note(
    'the whole file',
    grown < most.megabytes,
    `memory grows under ${most.megabytes} MB, not ${grown.toFixed()}`,
  );
}

async function sendBomb(wire: Wire, verdicts: Verdicts, name: string, bomb: Bomb): Promise<void> {
  const [reply, good] = await Promise.all([wire.send(bomb.parts, most.milliseconds), sendGood(wire)]);
  const { status } = reply;
  const seconds = most.milliseconds / 1000;
  verdicts.note(name, status !== undefined, `answered or cut within ${seconds} s`);
  if (status !== undefined) verdicts.note(name, bomb.statuses.includes(status), `refused, not ${status}`);
  verdicts.note(name, good < most.milliseconds, 'good answers beside it are taken in time');
}

/** A body that comes byte by byte may be a bad network: it may wait, as long as nobody waits with it. */
async function sendSlowly(wire: Wire, verdicts: Verdicts, name: string): Promise<void> {
  const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 60\r\n\r\n{`;
  const slow = Array.from({ length: 20 }, () => wire.send([Buffer.from(head)], most.milliseconds));
  const times = [await sendGood(wire), await sendGood(wire), await sendGood(wire)];
  await Promise.all(slow);
  const isQuick = times.every((time) => time < most.milliseconds);
  verdicts.note(name, isQuick, 'good answers beside it are taken in time');
}

/** Milliseconds until ordinary answers were taken; endless when they were not. */
async function sendGood(wire: Wire): Promise<number> {
  const started = performance.now();
  const body = { id: randomId(), revision: 1, language: 'nl', answers: { stelling: 4 } };
  const { status } = await wire.post(path, Uint8Array.from(Buffer.from(JSON.stringify(body))));
  return status === 201 ? performance.now() - started : Number.POSITIVE_INFINITY;
}
