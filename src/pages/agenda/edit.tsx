// Where an organiser writes what was agreed about one implication.
import type { Child } from 'hono/jsx';
import type { AgendaEntry } from '../../results/agenda-entry.ts';
import { agendaStatuses } from '../../results/agenda-entry.ts';
import type { ResultsDocument } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { stepsOf } from '../../shared/pointer.ts';
import type { Problem } from '../../shared/problem.ts';
import { resultsWordsIn } from '../../words/results.ts';
import { sentenceOf, wordsIn } from '../../words/words.ts';
import { BackLink } from '../back-link.tsx';
import { Layout } from '../layout.tsx';
import { isMistaken, type Mistake, MistakeAt, MistakeSummary, Told, toldField } from '../mistakes.tsx';
import { otherLanguage } from '../results/addresses.ts';
import { readingOf } from '../results/reading.ts';
import { deskAgendaPath, staleTold } from './addresses.ts';
import { fieldSaid } from './row.tsx';

/** What stands in the fields, by their names. */
export type AgendaFields = { readonly [K in keyof AgendaEntry]: string };

const formId = 'entry';

export interface EditAgendaProps {
  readonly document: ResultsDocument;
  readonly implication: ResultsDocument['implications'][number];
  readonly language: Language;
  readonly fields: AgendaFields;
  /** The version that was read, and is written over. */
  readonly version: number;
  /** What is wrong with them, each at its place. */
  readonly problems: readonly Problem[];
  /** What somebody else wrote meanwhile. */
  readonly now?: AgendaEntry | undefined;
}

export function EditAgendaPage(props: EditAgendaProps) {
  const { document, implication, language, version, problems, now } = props;
  const mistakes = problems.map((each) => mistakeOf(each, language));
  const reading = readingOf(document, language);
  const words = resultsWordsIn(language).agenda;
  const path = (of: Language) => deskAgendaPath(of, document.form.id, implication.id);
  const agenda = deskAgendaPath(language, document.form.id);
  return (
    <Layout
      language={language}
      title={`${words.desk.edit}: ${reading.plain(implication.title)}`}
      brand={document.form.brand}
      elsewhere={path(otherLanguage[language])}
      saving={{ form: formId, to: path(otherLanguage[language]) }}
      example={document.example}
      mistaken={mistakes.length > 0}
      before={<BackLink href={agenda} text={words.pageTitle(reading.plain(document.form.title))} />}
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      {now === undefined ? null : (
        <div class="govuk-inset-text" role="alert">
          {words.desk.stale}
        </div>
      )}
      <h1 class="govuk-heading-l">{reading.plain(implication.title)}</h1>
      <form id={formId} method="post" action={path(language)} novalidate>
        <input type="hidden" name="version" value={String(version)} />
        {now === undefined ? (
          <Told mistakes={mistakes} />
        ) : (
          <input type="hidden" name={toldField} value={staleTold} />
        )}
        <Field {...props} mistakes={mistakes} field="owner" hint={words.desk.ownerHint} />
        <Field {...props} mistakes={mistakes} field="firstStep" rows={2} />
        <Field {...props} mistakes={mistakes} field="dueOn" type="date" />
        <StatusField {...props} mistakes={mistakes} />
        <Field {...props} mistakes={mistakes} field="note" rows={4} hint={words.desk.noteHint} />
        <button type="submit" class="govuk-button">
          {words.desk.save}
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href={agenda}>
          {words.desk.cancel}
        </a>
      </p>
    </Layout>
  );
}

function mistakeOf(each: Problem, language: Language): Mistake {
  const [field = ''] = stepsOf(each.pointer ?? '');
  const labels = new Map<string, string>(Object.entries(resultsWordsIn(language).agenda.fields));
  return {
    field,
    anchor: field,
    question: labels.get(field) ?? '',
    says: sentenceOf(wordsIn(language), each),
  };
}

interface WithMistakes extends EditAgendaProps {
  readonly mistakes: readonly Mistake[];
}

interface FieldProps extends WithMistakes {
  readonly field: keyof AgendaEntry;
  readonly hint?: string;
  /** Lines of a text; without it one line. */
  readonly rows?: number;
  readonly type?: 'date';
}

function Field(props: FieldProps) {
  const { language, field, fields, mistakes, rows, type } = props;
  const wrong = isMistaken(mistakes, field);
  const hints = hintsAt(props);
  const common = {
    id: field,
    name: field,
    'aria-describedby': describedBy(field, hints.length > 0, wrong),
  };
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={field}>
        {resultsWordsIn(language).agenda.fields[field]}
      </label>
      <Hints field={field} hints={hints} />
      <MistakeAt language={language} mistakes={mistakes} field={field} />
      {rows === undefined ? (
        <input
          {...common}
          class={`govuk-input${type === 'date' ? ' govuk-input--width-10' : ''}${wrong ? ' govuk-input--error' : ''}`}
          type={type ?? 'text'}
          value={fields[field]}
          autocomplete="off"
        />
      ) : (
        <textarea {...common} class={`govuk-textarea${wrong ? ' govuk-textarea--error' : ''}`} rows={rows}>
          {/* a browser drops the first line break in a text area */}
          {`\n${fields[field]}`}
        </textarea>
      )}
    </div>
  );
}

/** What helps at a field, and what somebody else wrote there where that differs. */
function hintsAt({ language, field, fields, hint, now }: FieldProps): readonly Child[] {
  const words = resultsWordsIn(language).agenda;
  const helps = hint === undefined ? [] : [hint];
  if (now === undefined || (now[field] ?? '') === fields[field].trim()) return helps;
  const there = fieldSaid(now, field, language, words);
  return [
    ...helps,
    <b class="agenda__now">{there === null ? words.desk.nowNothing : words.desk.now(there)}</b>,
  ];
}

function Hints({ field, hints }: { field: string; hints: readonly Child[] }) {
  if (hints.length === 0) return null;
  return (
    <div class="govuk-hint" id={`${field}-hint`}>
      {hints}
    </div>
  );
}

function describedBy(field: string, hasHint: boolean, isWrong: boolean): string | undefined {
  const ids = [...(hasHint ? [`${field}-hint`] : []), ...(isWrong ? [`${field}-error`] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

function StatusField(props: WithMistakes) {
  const { language, fields, mistakes } = props;
  const words = resultsWordsIn(language).agenda;
  const wrong = isMistaken(mistakes, 'status');
  const hints = hintsAt({ ...props, field: 'status' });
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy('status', hints.length > 0, wrong)}>
        <legend class="govuk-fieldset__legend">{words.fields.status}</legend>
        <Hints field="status" hints={hints} />
        <MistakeAt language={language} mistakes={mistakes} field="status" />
        <div class="govuk-radios">
          {agendaStatuses.map((status, at) => (
            <div class="govuk-radios__item">
              <input
                class="govuk-radios__input"
                id={at === 0 ? 'status' : `status-${status}`}
                name="status"
                type="radio"
                value={status}
                checked={fields.status === status}
              />
              <label class="govuk-label govuk-radios__label" for={at === 0 ? 'status' : `status-${status}`}>
                {words.statuses[status]}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
