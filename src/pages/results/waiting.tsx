// A results link before there are results: how many answered, when figures come, and why not before.
import { type Text, wordingOf } from '../../form/text.ts';
import type { Language } from '../../shared/language.ts';
import { writtenMoment } from '../../words/moment.ts';
import { type ResultsWords, resultsWordsIn } from '../../words/results.ts';
import { type Brand, Layout } from '../layout.tsx';
import { LookingForNewer } from '../present/newer.tsx';
import { Counter } from '../present/opening.tsx';

export interface WaitingPageProps {
  readonly language: Language;
  /** The link's secret. */
  readonly link: string;
  /** This page in the other language: there are several that wait. */
  readonly elsewhere: string | undefined;
  readonly form: {
    readonly id: string;
    readonly title: Text;
    readonly languages: readonly Language[];
    readonly brand: Brand | null | undefined;
    readonly minimumGroup: number;
    readonly closes: string | null;
    readonly example: boolean;
  };
  readonly responseCount: number;
  readonly publish: 'closing' | 'embargo' | 'live';
  readonly state: 'open' | 'closed';
  /** What a newer state is told apart by. */
  readonly tag: string;
}

export function WaitingPage(props: WaitingPageProps) {
  const { language, form, responseCount } = props;
  const words = resultsWordsIn(language).results;
  const title = wordingOf(form.title, language, form.languages);
  return (
    <Layout
      language={language}
      title={words.waiting.title(title.text)}
      brand={form.brand}
      elsewhere={props.elsewhere}
      form={form.id}
      example={form.example}
      script="room"
    >
      <LookingForNewer language={language} link={props.link} tag={props.tag} waits />
      <span class="govuk-caption-l">{words.kicker}</span>
      <h1 class="govuk-heading-xl" lang={title.language === language ? undefined : title.language}>
        {title.text}
      </h1>
      <Counter language={language} count={responseCount} />
      {sentences(words.waiting, props).map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      {props.state === 'closed' ? null : (
        <p class="govuk-body" data-refreshes={words.waiting.refreshes}>
          {words.waiting.refresh}
        </p>
      )}
    </Layout>
  );
}

function sentences(words: ResultsWords['results']['waiting'], props: WaitingPageProps): readonly string[] {
  const { form, language, responseCount, publish, state } = props;
  // a block of a live form is shown when the next is full
  const needed = publish === 'live' && state === 'open' ? 2 * form.minimumGroup : form.minimumGroup;
  const missing = needed - responseCount;
  if (state === 'closed') {
    if (missing > 0) return [words.closedTooFew(form.minimumGroup)];
    return [publish === 'embargo' ? words.closedEmbargo : words.closedSoon];
  }
  return [
    { closing: words.openLead, embargo: words.openEmbargo, live: words.openLive(form.minimumGroup) }[publish],
    ...(form.closes === null ? [] : [words.closes(writtenMoment(language, form.closes))]),
    ...(missing > 0 ? [words.needed(missing)] : []),
    // of a live form the first sentence says why already
    // where bodies answer by name nothing waits for others, so that nobody can be traced
    ...(publish === 'live' || form.minimumGroup === 1
      ? []
      : [missing > 0 ? words.why(form.minimumGroup) : words.whyAtClosing]),
  ];
}
