import { test } from 'vitest';
import { attack } from './attack/attacker.ts';
import { attackedSession, publications, asDesigned } from './attack/session.ts';
const from = +(process.env.FROM??1);
test('x', () => { const t=performance.now(); const by: any = {}; let byPart=0; for (let seed=from; seed<from+2000; seed+=1) { const s=attackedSession(seed); const k = s.form.privacy.minimumGroup; const ps=publications(s,asDesigned); 
byPart += ps[0]!.document.implications.filter((r)=>r.n!==null && r.byPart.length>0).length;
 const r=attack(s.form, ps, k); if (r.length) { by[k] = (by[k]??0)+1;  console.log(seed, JSON.stringify(r), k, JSON.stringify(ps[0]!.document.parts.map(x=>[x.of,x.responses])), ps[0]!.document.release.responses); } } console.log('ms', performance.now()-t, by, byPart); }, 200000);
