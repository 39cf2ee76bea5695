import { test } from 'vitest';
import { liveAsDesigned } from './attack/live.ts';
import { liveReadings } from './attack/readings.ts';
import { attackedSession } from './attack/session.ts';
test('x', () => { for (const f of liveReadings(101, 2000, liveAsDesigned)) { const i = attackedSession(f.seed).form.sections[0]?.items.find(({ type }) => type === 'priorities'); process.stdout.write(`FOUND ${JSON.stringify(f)} ${JSON.stringify(i)}\n`); } }, 400000);
