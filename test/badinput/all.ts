// Feeds every file to the website and prints what came of it, file by file.
import { checkBombs } from './bombs.ts';
import { checkCells } from './cells.ts';
import { checkDocuments } from './documents.ts';
import { openEye } from './look.ts';
import { openReading } from './organiser.ts';
import { readDocuments, readManifest, readRecipes, readTables, readTexts } from './pack.ts';
import { PageCheck } from './pages.ts';
import { learnPassPages } from './passes.ts';
import { learnPeoplePages } from './people.ts';
import { learnOddPages } from './places.ts';
import { learnReactionPages } from './reactions.ts';
import { checkRedirects } from './redirects.ts';
import { checkShapes } from './shapes.ts';
import { openSite, type Site } from './site.ts';
import { checkTables } from './tables.ts';
import { casesOf, checkAsForms, checkAsSent, checkMarkdown, checkWaysIn } from './texts.ts';
import { Verdicts } from './verdicts.ts';
import { openWire } from './wire.ts';
import { learnFormPages } from './wordings.ts';

/** Nothing here reads these yet. */
const notApplicable = new Map([['regex.json', 'forms have no patterns']]);
const textFiles = ['naughty-strings.json', 'xss.json', 'sql.json', 'unicode.json', 'markdown.json'];

/** Checks everything in the folder; gives how many items passed and failed. */
export async function checkAll(folder: string): Promise<{ passed: number; failed: number }> {
  const prototype = Object.getOwnPropertyNames(Object.prototype).join();
  const files = readManifest(folder);
  const all = new Map([...files.keys()].map((file) => [file, new Verdicts(file)]));
  const site = await openSite();
  const eye = await openEye();
  try {
    await checkBodies(folder, site, all);
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

/** The files that are not single texts. */
async function checkBodies(folder: string, site: Site, all: ReadonlyMap<string, Verdicts>): Promise<void> {
  const wire = await openWire();
  const checks: Readonly<Record<string, (file: string, verdicts: Verdicts) => Promise<void> | void>> = {
    'jsontestsuite.json': (file, verdicts) =>
      checkDocuments(site, wire, verdicts, readDocuments(folder, file)),
    'json-shape.json': (file, verdicts) => checkShapes(site, verdicts, readTexts(folder, file)),
    'redirect.json': (file, verdicts) => checkRedirects(site, verdicts, readTexts(folder, file)),
    'csv-injection.json': (file, verdicts) => checkCells(verdicts, readTexts(folder, file)),
    'csv-spectrum.json': (file, verdicts) => checkTables(verdicts, readTables(folder, file)),
    'request-bombs.json': (file, verdicts) => checkBombs(wire, verdicts, readRecipes(folder, file)),
  };
  try {
    for (const [file, check] of Object.entries(checks)) {
      const verdicts = all.get(file);
      if (verdicts !== undefined) await check(file, verdicts);
    }
  } finally {
    await wire.close();
  }
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
  await openReading(site);
  await learnPassPages(site, pages);
  await learnPeoplePages(site, pages);
  for (const each of cases) await checkWaysIn(site, each.cases, each.verdicts);
  await learnFormPages(site, pages);
  for (const each of cases) await checkAsForms(site, each.cases, each.verdicts);
  await pages.finish();
  for (const each of cases) if (each.verdicts.file === 'markdown.json') checkMarkdown(each.cases);
}
