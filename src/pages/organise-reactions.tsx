// Where an organiser reads what people wrote, and places it with the results or says why not.
import type { Form } from '../form/form.ts';
import { type Text, wordingOf } from '../form/text.ts';
import { kindTitle } from '../response/written.ts';
import type { Language } from '../shared/language.ts';
import type { Problem } from '../shared/problem.ts';
import { sentenceOf, wordsIn } from '../words/words.ts';
import { BackLink } from './back-link.tsx';
import { Layout } from './layout.tsx';
import { isMistaken, type Mistake, MistakeAt, MistakeSummary, Told, writtenReason } from './mistakes.tsx';
import { deskPath, deskReactionsPath } from './organise-addresses.ts';

/** Most reactions on one page; those that wait come first. */
const most = 50;

/** A text that may be placed, and what was decided about it. */
interface WrittenReaction {
  readonly reference: string;
  readonly item: string;
  readonly title: Text;
  readonly text: string;
  readonly about: string | null;
  readonly language: string;
  readonly state: 'waiting' | 'placed' | 'refused';
  readonly reason: string | null;
}

export interface ReactionsDeskProps {
  readonly language: Language;
  readonly form: Form;
  readonly listed: {
    readonly isPlacingPossible: boolean;
    readonly minimum: number;
    readonly reactions: readonly WrittenReaction[];
  };
  /** The reaction that was just decided about. */
  readonly decided?: string | undefined;
  /** A reason that was not taken, as typed. */
  readonly typed?: { readonly reference: string; readonly reason: string; readonly problem: Problem };
}

export function ReactionsDeskPage(props: ReactionsDeskProps) {
  const { language, form, listed, typed } = props;
  const desk = wordsIn(language).organise;
  const words = desk.reactions;
  const title = wordingOf(form.title, language, form.languages);
  const mistakes = typed === undefined ? [] : [mistakeOf(typed, language)];
  const ordered = [...listed.reactions].sort((a, b) => Number(isDecided(a)) - Number(isDecided(b)));
  const others = ordered.length - most;
  const elsewhere = deskReactionsPath(language === 'nl' ? 'en' : 'nl', form.id);
  const decided = listed.reactions.find(({ reference }) => reference === props.decided);
  return (
    <Layout
      language={language}
      title={words.title}
      elsewhere={`${elsewhere}${props.decided === undefined ? '' : `?decided=${encodeURIComponent(props.decided)}`}`}
      saving={typed === undefined ? undefined : { form: formOf(typed.reference), to: elsewhere }}
      mistaken={mistakes.length > 0}
      before={<BackLink href={deskPath(language)} text={desk.title} />}
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      {decided === undefined || !isDecided(decided) ? null : (
        <div class="govuk-inset-text" role="status">
          {words.states[decided.state]}: “{startOf(decided.text)}”
        </div>
      )}
      <span class="govuk-caption-l" lang={title.language === language ? undefined : title.language}>
        {title.text}
      </span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{ordered.length === 0 ? words.none : words.lead}</p>
      {listed.isPlacingPossible ? null : <p class="govuk-body">{words.tooFew(listed.minimum)}</p>}
      {ordered.slice(0, most).map((reaction) => (
        <Reaction {...props} reaction={reaction} mistakes={mistakes} />
      ))}
      {others > 0 ? (
        <p class="govuk-body">
          {words.more(others)} <code>npx weerklank moderate {form.id}</code>
        </p>
      ) : null}
    </Layout>
  );
}

interface ReactionProps extends ReactionsDeskProps {
  readonly reaction: WrittenReaction;
  readonly mistakes: readonly Mistake[];
}

function Reaction(props: ReactionProps) {
  const { language, form, listed, reaction } = props;
  const words = wordsIn(language).organise.reactions;
  const { reference, item, about, text, state, reason } = reaction;
  const kind = kindTitle(form, item, about);
  const titles = [reaction.title, ...(kind === undefined ? [] : [kind])];
  const heads = titles.map((title) => wordingOf(title, language, form.languages).text);
  return (
    <section class="desk-form">
      <p class="small-print">
        {heads.join(' · ')} · <b>{words.states[state]}</b>
      </p>
      <p class="govuk-body typed" lang={reaction.language === language ? undefined : reaction.language}>
        {text}
      </p>
      {reason === null ? null : <p class="small-print">{words.because(reason)}</p>}
      {state === 'placed' || !listed.isPlacingPossible ? null : (
        <form method="post" action={deskReactionsPath(language, form.id)}>
          <input type="hidden" name="reference" value={reference} />
          <button type="submit" name="decision" value="place" class="govuk-button govuk-button--secondary">
            {words.place}
            <span class="govuk-visually-hidden">: {startOf(text)}</span>
          </button>
        </form>
      )}
      {state === 'refused' ? null : <Refusal {...props} />}
    </section>
  );
}

function Refusal({ language, form, reaction, mistakes, typed }: ReactionProps) {
  const words = wordsIn(language).organise.reactions;
  const { reference, text } = reaction;
  const field = fieldOf(reference);
  const wrong = isMistaken(mistakes, field);
  return (
    <details open={wrong}>
      <summary>
        {words.refuse}
        <span class="govuk-visually-hidden">: {startOf(text)}</span>
      </summary>
      <form id={formOf(reference)} method="post" action={deskReactionsPath(language, form.id)} novalidate>
        <input type="hidden" name="reference" value={reference} />
        {wrong ? <Told mistakes={mistakes} /> : null}
        <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
          <label class="govuk-label" for={field}>
            {words.reason}
          </label>
          <div class="govuk-hint" id={`${field}-hint`}>
            {words.reasonHint}
          </div>
          <MistakeAt language={language} mistakes={mistakes} field={field} />
          <input
            class={`govuk-input${wrong ? ' govuk-input--error' : ''}`}
            id={field}
            name="reason"
            type="text"
            value={wrong ? typed?.reason : ''}
            autocomplete="off"
            aria-describedby={`${field}-hint${wrong ? ` ${field}-error` : ''}`}
          />
        </div>
        <button type="submit" name="decision" value="refuse" class="govuk-button govuk-button--secondary">
          {words.refuse}
        </button>
      </form>
    </details>
  );
}

function isDecided({ state }: WrittenReaction): boolean {
  return state !== 'waiting';
}

function fieldOf(reference: string): string {
  return `reason-${reference}`;
}

function formOf(reference: string): string {
  return `refuse-${reference}`;
}

function mistakeOf(typed: NonNullable<ReactionsDeskProps['typed']>, language: Language): Mistake {
  const field = fieldOf(typed.reference);
  const words = wordsIn(language);
  const question = words.organise.reactions.reason;
  const says = sentenceOf(words, typed.problem);
  return { field, anchor: field, question, says, told: writtenReason(typed.problem) };
}

/** Enough of a text to know it by. */
function startOf(text: string): string {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
}
