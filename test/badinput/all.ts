// Feeds every file to the website and prints what came of it, file by file.
import { openEye } from './look.ts';
import { readManifest, readTexts } from './pack.ts';
import { PageCheck } from './pages.ts';
import { learnOddPages } from './places.ts';
import { learnReactionPages } from './reactions.ts';
import { openSite, type Site } from './site.ts';
import { casesOf, checkAsForms, checkAsSent } from './texts.ts';
import { Verdicts } from './verdicts.ts';
import { learnFormPages } from './wordings.ts';

/** Nothing here reads these yet. */
const notApplicable = new Map([
  ['csv-injection.json', 'there is no export of CSV'],
  ['regex.json', 'forms have no patterns'],
]);
const textFiles = ['naughty-strings.json', 'xss.json', 'sql.json', 'unicode.json', 'markdown.json'];

/** Checks everything in the folder; gives how many items passed and failed. */
export async function checkAll(folder: string): Promise<{ passed: number; failed: number }> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  const files = readManifest(folder);
  const all = new Map([...files.keys()].map((file) => [file, new Verdicts(file)]));
  const site = await openSite();
  const eye = await openEye();
  try {
    await checkAllTexts(folder, site, new PageCheck(eye), all);
  } finally {
    await eye.close();
    await site.close();
  }
  const total = { passed: 0, failed: 0 };
  for (const [file, verdicts] of all) {
    const why = notApplicable.get(file);
    if (why !== undefined) {
      console.log(`   –  ${file}: not applicable yet, ${why} (${files.get(file)} items)`);
      continue;
    }
    const kept = Object.getOwnPropertyNames(Object.prototype).join() === prototype;
    verdicts.note('the whole file', kept, 'Object.prototype is as it was');
    verdicts.note('the whole file', verdicts.items >= (files.get(file) ?? 1), 'every item is looked at');
    verdicts.print();
    total.passed += verdicts.passed;
    total.failed += verdicts.failed;
  }
  return total;
}

/**
 * What is sent comes before what is published: a process remembers the forms it read, and each of a few thousand makes
 * the next look at a draft slower.
 */
async function checkAllTexts(
  folder: string,
  site: Site,
  pages: PageCheck,
  all: ReadonlyMap<string, Verdicts>,
): Promise<void> {
  const cases = textFiles.flatMap((file) => {
    const verdicts = all.get(file);
    return verdicts === undefined
      ? []
      : [{ verdicts, cases: casesOf(site, pages, verdicts, readTexts(folder, file)) }];
  });
  await learnReactionPages(site, pages);
  await learnOddPages(site, pages);
  for (const each of cases) await checkAsSent(site, each.cases, each.verdicts);
  console.log('sent', process.uptime());
  await learnFormPages(site, pages);
  for (const each of cases) await checkAsForms(site, each.cases, each.verdicts);
  await pages.finish();
  console.log('forms', process.uptime());
}
