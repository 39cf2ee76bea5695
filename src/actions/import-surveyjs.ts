import type { Text } from '../form/text.ts';
import { isLanguage, type Language } from '../shared/language.ts';
import { problem } from '../shared/problem.ts';
import { type Result, refused } from '../shared/result.ts';
import { FormBuilder } from './import-form/builder.ts';
import {
  finishedForm,
  type ImportedForm,
  type ImportOptions,
  titleFromName,
} from './import-form/form-data.ts';
import { type Ledger, openLedger } from './import-form/ledger.ts';
import { isDeeperThan, listOf, membersOf, plainOf } from './import-form/members.ts';
import { languagesOf } from './import-form/wording.ts';
import { readElements } from './import-surveyjs/elements.ts';
import { reasonFor } from './import-surveyjs/reasons.ts';
import { type Element, elementAt, entriesAt, type Survey, textOf } from './import-surveyjs/survey.ts';

/** Nobody nests panels deeper; beyond it, following them could exhaust the stack. */
const deepest = 64;

/**
 * A form of ours from the JSON of a SurveyJS survey, with what became of every value in it. Pure: nothing is stored.
 * Problems: `import-not-a-form`, `import-too-deep`, `import-empty`, and those of the id in the options.
 * @param name of their file without its ending, for what the survey does not name
 */
export function importSurveyjs(data: unknown, name: string, options: ImportOptions): Result<ImportedForm> {
  const members = membersOf(data);
  if (members === undefined) return refused(problem('import-not-a-form', {}));
  if (isDeeperThan(data, deepest)) return refused(problem('import-too-deep', { maximum: deepest }));
  if (!['pages', 'elements', 'questions'].some((key) => listOf(members.get(key)).length > 0)) {
    return refused(problem('import-not-a-form', {}));
  }
  const ledger = openLedger();
  const main = mainLanguage(ledger, members, options.language);
  const builder = new FormBuilder(ledger);
  const reading = { ledger, main, reference: /\{[\w.\-[\]]{1,100}\}/g, met: new Set<Language>() };
  const survey: Survey = { ledger, builder, reading };
  const top: Element = { at: '', members, type: '', name: '', nameAt: undefined, conditions: [] };
  const title = textOf(survey, top, 'title') ?? titleFromName(ledger, name);
  const introduction = textOf(survey, top, 'description', 'text');
  const closing = textOf(survey, top, 'completedHtml', 'text');
  readPages(survey, top, title);
  const languages = languagesOf(reading, options.language);
  const head = { id: name, title, languages, introduction, closing };
  return finishedForm({ ledger, builder, head, options }, data, reasonFor);
}

function mainLanguage(
  ledger: Ledger,
  members: ReadonlyMap<string, unknown>,
  assumed: Language,
): Language | undefined {
  const locale = plainOf(members.get('locale'))?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  if (locale === '') {
    ledger.fillIn('language-assumed', { language: assumed });
    return assumed;
  }
  if (isLanguage(locale)) {
    ledger.keep('/locale');
    return locale;
  }
  ledger.leaveOut('/locale', 'language-not-here', { found: locale.slice(0, 20) });
  return undefined;
}

/** The pages; an old survey without pages is one. */
function readPages(survey: Survey, top: Element, title: Text): void {
  const pages = entriesAt(survey, '/pages', top.members.get('pages'));
  for (const [number, [at, entry]] of pages.entries()) {
    const page = elementAt(survey, at, entry, []);
    if (page === undefined) continue;
    const { name, nameAt, conditions } = page;
    const own = textOf(survey, page, 'title');
    const text = textOf(survey, page, 'description', 'text');
    const numbered = pages.length === 1 ? title : { nl: `Deel ${number + 1}`, en: `Part ${number + 1}` };
    survey.builder.openSection({ at, name, nameAt, title: own ?? numbered, text, conditions });
    for (const key of ['elements', 'questions']) {
      readElements(survey, `${at}/${key}`, page.members.get(key), []);
    }
  }
  for (const key of ['elements', 'questions']) {
    if (listOf(top.members.get(key)).length === 0) continue;
    survey.builder.openSection({ at: '', name: key, nameAt: undefined, title, conditions: [] });
    readElements(survey, `/${key}`, top.members.get(key), []);
  }
}
