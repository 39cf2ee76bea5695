// The note by which the command line finds the door of the server that is running: where it is, and its secret.
import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { doorHealth } from './door.ts';
import { type DataFolder, readPrivate, writePrivate } from './folder.ts';

/** A server that makes results, or whose machine is busy, answers late; where nobody listens that is known at once. */
const healthMilliseconds = 5_000;

const doorNote = v.object({
  port: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535)),
  secret: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  pid: v.pipe(v.number(), v.integer()),
  /** Where this server shows its pages, when it shows any. */
  web: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+$/))),
});
export type DoorNote = v.InferOutput<typeof doorNote>;

/** Leaves the note of this process' door; only the process that holds the database's lock may. */
export function leaveDoorNote(data: DataFolder, port: number, secret: string, web?: string): void {
  const note: DoorNote = { port, secret, pid: process.pid, web };
  writePrivate(data.door, `${JSON.stringify(note)}\n`);
}

/** Takes this process' note away. */
export function removeDoorNote(data: DataFolder): void {
  if (readDoorNote(data)?.pid === process.pid) rmSync(data.door, { force: true });
}

/** A door that answers, and the key of its server when that is not the one in the data folder. */
export interface FoundDoor extends DoorNote {
  readonly key: string | undefined;
}

/** The note of a door that answers now; a note left by a process that was killed is no door. */
export async function findDoor(data: DataFolder): Promise<FoundDoor | undefined> {
  const note = readDoorNote(data);
  if (note === undefined) return undefined;
  try {
    const response = await fetch(`http://127.0.0.1:${note.port}/health`, {
      headers: { authorization: `Bearer ${note.secret}` },
      signal: AbortSignal.timeout(healthMilliseconds),
    });
    const health = v.safeParse(doorHealth, await response.json());
    if (!health.success || health.output.pid !== note.pid) return undefined;
    return { ...note, key: health.output.key };
  } catch {
    return undefined;
  }
}

function readDoorNote(data: DataFolder): DoorNote | undefined {
  try {
    const note = v.safeParse(doorNote, JSON.parse(readPrivate(data.door) ?? 'null'));
    return note.success ? note.output : undefined;
  } catch {
    // half a note, or one that may not be read, leads nowhere
    return undefined;
  }
}
