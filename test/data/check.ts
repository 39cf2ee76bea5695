// npm run check:data -- <folder>: real conversations and published elections against what is known of them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkImport } from './import.ts';
import { check, outcome } from './outcome.ts';
import { checkRankings } from './rankings.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(join(folder, 'reference'))) {
  console.error('Usage: npm run check:data -- <folder with conversations, rankings and reference>');
  process.exit(2);
}

const conversations = readdirSync(folder).filter((each) => each.startsWith('polis-'));
check(conversations.length > 0, `${conversations.length} conversations in ${folder}`);
for (const name of conversations) {
  await checkImport(folder, name).catch((error: unknown) => check(false, `${name}: ${String(error)}`));
}
console.log('\nrankings');
checkRankings(folder);

const { passed, failed } = outcome();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
