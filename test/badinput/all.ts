// Feeds every file to the website, in turn, and prints what came of it.
import { openEye } from './look.ts';
import { readManifest, readTexts } from './pack.ts';
import { PageCheck } from './pages.ts';
import { learnOddPages } from './places.ts';
import { learnReactionPages } from './reactions.ts';
import { openSite, type Site } from './site.ts';
import { checkTexts } from './texts.ts';
import { Verdicts } from './verdicts.ts';
import { learnFormPages } from './wordings.ts';

type Check = (verdicts: Verdicts) => Promise<void>;

/** Nothing here reads these yet: forms have no patterns, and answers are not exported as CSV. */
const notApplicable = new Map([
  ['csv-injection.json', 'there is no export of CSV'],
  ['regex.json', 'forms have no patterns'],
]);

/** Checks everything in the folder; gives how many items passed and failed. */
export async function checkAll(folder: string): Promise<{ passed: number; failed: number }> {
  const site = await openSite();
  const eye = await openEye();
  const pages = new PageCheck(eye);
  const total = { passed: 0, failed: 0 };
  try {
    await learnReactionPages(site, pages);
    await learnFormPages(site, pages);
    await learnOddPages(site, pages);
    const checks = checksOn(folder, site, pages);
    for (const [file, count] of readManifest(folder)) {
      const verdicts = await checkFile(file, count, checks.get(file));
      total.passed += verdicts.passed;
      total.failed += verdicts.failed;
    }
  } finally {
    await eye.close();
    await site.close();
  }
  return total;
}

function checksOn(folder: string, site: Site, pages: PageCheck): ReadonlyMap<string, Check> {
  const texts = (file: string): [string, Check] => [
    file,
    (verdicts) => checkTexts(site, pages, verdicts, readTexts(folder, file)),
  ];
  return new Map<string, Check>([
    ...['naughty-strings.json', 'xss.json', 'sql.json', 'unicode.json', 'markdown.json'].map(texts),
  ]);
}

async function checkFile(file: string, count: number, check: Check | undefined): Promise<Verdicts> {
  const verdicts = new Verdicts(file);
  const why = notApplicable.get(file);
  if (why !== undefined) {
    console.log(`   –  ${file}: not applicable yet, ${why} (${count} items)`);
    return verdicts;
  }
  const started = performance.now();
  const names = Object.getOwnPropertyNames(Object.prototype).join();
  await (check ?? noCheck)(verdicts);
  const kept = Object.getOwnPropertyNames(Object.prototype).join() === names;
  verdicts.note('the whole file', kept, 'Object.prototype is as it was');
  verdicts.print((performance.now() - started) / 1000);
  return verdicts;
}

const noCheck: Check = async (verdicts) => verdicts.note('the whole file', false, 'there is a check for it');
