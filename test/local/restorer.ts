// Run as a process of its own by the tests: puts the copy in its second argument back in the data folder in its first,
// sure or not as the third says, printing each stage when it begins. It kills itself where the stage in its fourth begins.
import { writeSync } from 'node:fs';
import { restore } from '../../src/local/restore.ts';

const [folder, file = '', sure, diesAt] = process.argv.slice(2);
const tell = (stage: string) => {
  // at once, so that whoever kills this process knows where it was
  writeSync(1, `${stage}\n`);
  if (stage === diesAt) process.kill(process.pid, 'SIGKILL');
};
const restored = await restore({ folder, file, key: undefined, isSure: sure === 'sure', tell });
tell(restored.ok ? 'done' : (restored.problems[0]?.code ?? 'refused'));
