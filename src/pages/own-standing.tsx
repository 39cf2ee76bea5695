// Where one stands: own answers beside the figures of the release that everybody may see.
import type { Child } from 'hono/jsx';
import type { Form } from '../form/form.ts';
import type { Answer } from '../response/answer.ts';
import type { ResultsDocument } from '../results/document.ts';
import { type OwnRow, type OwnStatement, ownStanding } from '../results/own-standing.ts';
import type { Language } from '../shared/language.ts';
import { resultsWordsIn } from '../words/results.ts';
import { wordsIn } from '../words/words.ts';
import { AnswerInWords } from './answer.tsx';
import { FormPage, type ShownForm } from './form-page.tsx';
import { LeaveDevice } from './leave.tsx';
import type { Mistake } from './mistakes.tsx';
import { MistakeSummary } from './mistakes.tsx';
import { pointsOf } from './questions/statement.tsx';
import { EnterReceipt, receiptForm } from './receipts.tsx';
import { resultsAddress } from './results/addresses.ts';
import { Wording } from './wording.tsx';

interface Frame {
  readonly shown: ShownForm;
  readonly language: Language;
  /** The secret of the results link. */
  readonly link: string;
}

/** The way here from the results; of a conversation that was imported nobody has a receipt. */
export function AskOwnStanding(props: { document: ResultsDocument; language: Language; link: string }) {
  const { document, language, link } = props;
  if (document.release.responses === null || document.form.source !== null) return null;
  return (
    <p class="govuk-body no-print">
      <a class="govuk-link" href={resultsAddress(language, link, { under: '/mine' })}>
        {resultsWordsIn(language).ownStanding.ask}
      </a>
    </p>
  );
}

/** Own answers beside the figures. */
export function OwnStandingPage(
  props: Frame & { readonly document: ResultsDocument; readonly answers: ReadonlyMap<string, Answer> },
) {
  const { shown, language, document } = props;
  const { form } = shown;
  const own = ownStanding(document, form, props.answers);
  const { ownStanding: words } = resultsWordsIn(language);
  return (
    <StandingFrame {...props}>
      {own.comparable === 0 ? null : <p class="headline own-rows__sum">{words.summary(own)}</p>}
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">{words.asOf(document.release.publishedAt)}</p>
      <h2 class="govuk-heading-m">{words.ranked}</h2>
      <ol class="own-rows">
        {own.ranked.map((each) => (
          <RankedRow form={form} language={language} own={each} />
        ))}
      </ol>
      {own.statements.length === 0 ? null : (
        <>
          <h2 class="govuk-heading-m">{words.statements}</h2>
          <ul class="own-rows">
            {own.statements.map((each) => (
              <StatementRow form={form} language={language} own={each} />
            ))}
          </ul>
        </>
      )}
      <LeaveDevice form={form.id} language={language} />
    </StandingFrame>
  );
}

/** Says that there are no own answers any more: no receipt finds any. */
export function OwnStandingErased(props: Frame) {
  return (
    <StandingFrame {...props}>
      <p class="govuk-body">{resultsWordsIn(props.language).ownStanding.erased}</p>
    </StandingFrame>
  );
}

/** Asks for the receipt first. */
export function OwnStandingEntry(
  props: Frame & { readonly typed: string; readonly mistakes: readonly Mistake[] },
) {
  const { language, mistakes } = props;
  return (
    <StandingFrame {...props} mistakes={mistakes} saving={receiptForm}>
      <p class="govuk-body">{resultsWordsIn(language).ownStanding.enter}</p>
      <EnterReceipt
        language={language}
        action={`/${language}${pathOf(props)}`}
        typed={props.typed}
        mistakes={mistakes}
      />
    </StandingFrame>
  );
}

function StandingFrame(props: Frame & { saving?: string; mistakes?: readonly Mistake[]; children: Child }) {
  const { shown, language, link, mistakes = [] } = props;
  const { ownStanding: words } = resultsWordsIn(language);
  return (
    <FormPage
      shown={shown}
      language={language}
      title={wordsIn(language).receipt.standing}
      path={pathOf(props)}
      mistaken={mistakes.length > 0}
      saving={props.saving}
    >
      <MistakeSummary language={language} mistakes={mistakes} />
      <h1 class="govuk-heading-l">{wordsIn(language).receipt.standing}</h1>
      {props.children}
      <p class="govuk-body no-print">
        <a class="govuk-link" href={`/${language}/r/${link}`}>
          {words.results}
        </a>
      </p>
    </FormPage>
  );
}

function pathOf({ link }: Frame): string {
  return `/r/${link}/mine`;
}

function RankedRow(props: { form: Form; language: Language; own: OwnRow }) {
  const { form, language, own } = props;
  const { row } = own;
  const { ownStanding: words } = resultsWordsIn(language);
  return (
    <li>
      <p class="own-rows__title">
        {row.n === null ? null : <span class="own-rows__rank">{words.rank(row.rank)} </span>}
        <Wording form={form} text={row.title} language={language} />
      </p>
      <Beside
        language={language}
        own={own.own === undefined ? words.unanswered : words.sides[own.own]}
        row={row}
      />
      {own.leftOut ? <p class="small-print">{words.leftOut}</p> : null}
    </li>
  );
}

function StatementRow(props: { form: Form; language: Language; own: OwnStatement }) {
  const { form, language, own } = props;
  return (
    <li>
      <p class="own-rows__title">
        <Wording form={form} text={own.row.title} language={language} />
      </p>
      <Beside
        language={language}
        own={<AnswerInWords form={form} language={language} item={own.item} answer={own.answer} />}
        row={own.row}
        points={typeof own.item.scale === 'string' ? [] : pointsOf(form, own.item, language)}
      />
    </li>
  );
}

/** What one said, and under it how many stand where, as it was published. */
function Beside(props: {
  language: Language;
  own: Child;
  row: OwnRow['row'] | OwnStatement['row'];
  /** Answers in the form's own words, which are not for or against: their counts are shown one by one. */
  points?: readonly { readonly label: Child }[];
}) {
  const { language, own, row, points = [] } = props;
  const { ownStanding: words } = resultsWordsIn(language);
  return (
    <>
      <p class="own-rows__own">
        {words.you} <strong>{own}</strong>
      </p>
      {row.n === null ? (
        <p class="small-print">{words.withheld}</p>
      ) : points.length > 0 && 'counts' in row ? (
        <PointCounts points={points} counts={row.counts} />
      ) : (
        <>
          <Shares inFavour={row.inFavourCount} against={row.againstCount} n={row.n} />
          <p class="small-print">{words.everybody(row.inFavourCount, row.againstCount, row.n)}</p>
        </>
      )}
    </>
  );
}

/** How many gave each of the answers. */
function PointCounts(props: { points: readonly { readonly label: Child }[]; counts: readonly number[] }) {
  return (
    <ul class="govuk-list small-print">
      {props.points.map(({ label }, index) => (
        <li>
          {label}: {props.counts[index] ?? 0}
        </li>
      ))}
    </ul>
  );
}

/** The same counts drawn: in favour from the left, against from the right. */
function Shares({ inFavour, against, n }: { inFavour: number; against: number; n: number }) {
  const percent = (count: number) => `${(100 * count) / n}%`;
  return (
    <svg class="bar" aria-hidden="true" focusable="false">
      <rect class="bar__middle" width="100%" height="100%" />
      <rect class="bar__for-4" width={percent(inFavour)} height="100%" />
      <rect class="bar__against-4" x={percent(n - against)} width={percent(against)} height="100%" />
    </svg>
  );
}
