import { test } from 'vitest';
import { liveAsDesigned, livePublications } from './attack/live.ts';
import { liveReadings } from './attack/readings.ts';
import { attackedSession } from './attack/session.ts';
test('x', () => { const found = liveReadings(101, 2000, liveAsDesigned); console.log(JSON.stringify(found));
 for (const f of found.slice(0, 1)) for (const p of livePublications(attackedSession(f.seed), liveAsDesigned)) { const row = p.document.priorities[0]; console.log(JSON.stringify({ row, present: [...p.present].map(([k, v]) => [k, v.response.answers.get('keuze')]), through: p.through?.(['keuze']) })); } }, 400000);
