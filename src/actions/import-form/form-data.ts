import { parseForm } from '../../form/parse.ts';
import { placeholders } from '../../form/placeholder.ts';
import type { Text } from '../../form/text.ts';
import type { ImportLine } from '../../shared/import-note.ts';
import type { Language } from '../../shared/language.ts';
import { problem } from '../../shared/problem.ts';
import { accepted, type Result, refused } from '../../shared/result.ts';
import type { FormBuilder } from './builder.ts';
import { idFrom } from './ids.ts';
import type { Ledger, LeftOutReason } from './ledger.ts';
import { cleanText } from './plain-text.ts';

/** What whoever imports says beside the file. */
export interface ImportOptions {
  /** Id of the form; else that of their file, else its name. */
  readonly id?: string;
  /** Who is responsible for the answers, and where questions about them go. */
  readonly controller?: string;
  readonly contact?: string;
  /** Language of a file that does not say. */
  readonly language: Language;
}

/** A form made of somebody else's, and what became of everything in it. */
export interface ImportedForm {
  readonly id: string;
  /** A form that keeps every rule, as it goes into a file. */
  readonly form: Readonly<Record<string, unknown>>;
  readonly report: readonly ImportLine[];
}

/** What their file said of the form as a whole. */
export interface FormHead {
  readonly id: string;
  readonly title: Text;
  readonly languages: readonly Language[];
  readonly introduction?: Text | undefined;
  readonly closing?: Text | undefined;
}

/**
 * The form with its report. Problems: `import-empty` when nothing in it can be answered; those of `parseForm`, such as
 * an id that cannot be one.
 * @param data their data, of which every value is told
 * @param reason why a value that nothing was made of was left out
 */
export function finishedForm(
  {
    ledger,
    builder,
    head,
    options,
  }: { ledger: Ledger; builder: FormBuilder; head: FormHead; options: ImportOptions },
  data: unknown,
  reason: LeftOutReason,
): Result<ImportedForm> {
  const sections = builder.sections();
  if (builder.questionCount === 0) return refused(problem('import-empty', {}));
  const id = options.id ?? idFrom(head.id, 'form');
  const language = head.languages[0] ?? options.language;
  const form = {
    $schema: './form.schema.json',
    id,
    kind: 'intake',
    title: head.title,
    languages: head.languages,
    ...(head.introduction === undefined ? {} : { introduction: head.introduction }),
    ...(head.closing === undefined ? {} : { closing: head.closing }),
    privacy: {
      controller: filledIn(ledger, 'controller', options, language),
      contact: filledIn(ledger, 'contact', options, language),
    },
    sections,
  };
  const parsed = parseForm(form);
  if (!parsed.ok) return parsed;
  return accepted({ id, form, report: ledger.closed(data, reason) });
}

/** What was given, else what stands for it in the language that participants read first. */
function filledIn(
  ledger: Ledger,
  key: 'controller' | 'contact',
  options: ImportOptions,
  language: Language,
): string {
  const given = options[key]?.trim() ?? '';
  if (given !== '') return given;
  ledger.fillIn(`${key}-to-fill-in`, {});
  return placeholders[language][key];
}

/** A file's name without folder and ending, as a title. */
export function titleFromName(ledger: Ledger, name: string): string {
  const title = cleanText(name.replaceAll(/[_-]+/g, ' '), 'title', /(?!)/g).text || 'Formulier';
  ledger.fillIn('title-made', { title: title.slice(0, 60) });
  return title;
}
