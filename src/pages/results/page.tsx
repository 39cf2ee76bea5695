// The results page: what came out in one minute, and everything under it for who wants to look.
import { baseOf } from '../../results/answering.ts';
import type { ResultsDocument } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { writtenDay } from '../../words/moment.ts';
import { resultsWordsIn } from '../../words/results.ts';
import { Layout } from '../layout.tsx';
import { AskOwnStanding } from '../own-standing.tsx';
import { LookingForNewer } from '../present/newer.tsx';
import { otherLanguage, resultsAddress } from './addresses.ts';
import { Calculation } from './calculation.tsx';
import { Choices } from './choices.tsx';
import { headlineOf } from './headline.ts';
import { hasLanes, Lanes, lanesTitle } from './lanes.tsx';
import { Orders } from './orders.tsx';
import { sizesInShort } from './participation.tsx';
import { Parts } from './parts.tsx';
import { Patterns } from './places.tsx';
import { Priorities } from './priorities.tsx';
import { Ranking } from './ranking.tsx';
import { Reactions } from './reactions.tsx';
import { type Reading, readingOf } from './reading.ts';
import { Said } from './said.tsx';
import { Shift } from './shift.tsx';
import { isShownImplication } from './shown.ts';
import { Statements } from './statements.tsx';
import { type Cites, OlderRelease, TakeAlong } from './take-along.tsx';

export interface ResultsPageProps {
  readonly document: ResultsDocument;
  readonly digest: string;
  readonly language: Language;
  /** The link's secret, for addresses of this page elsewhere. */
  readonly link: string;
  /** What a newer release of a form that goes on is told apart by; without it the page looks for none. */
  readonly tag?: string;
  /** How many reactions were placed; the document has the first of them. */
  readonly placedCount?: number;
  /** The release that the address names; without it the page is of the newest. */
  readonly cites?: Cites;
}

/** The page of a release that may be seen. Everything on it comes from the document. */
export function ResultsPage(props: ResultsPageProps) {
  const { document, digest, language, link, tag, cites, placedCount = 0 } = props;
  const reading = readingOf(document, language, (name) =>
    resultsAddress(language, link, { release: cites?.number, under: `/pictures/${name}.svg` }),
  );
  const title = reading.plain(document.form.title);
  const isShown = document.release.responses !== null;
  const newest = document.release.kind === 'live' ? tag : undefined;
  return (
    <Layout
      language={language}
      title={reading.words.pageTitle(title)}
      brand={document.form.brand}
      elsewhere={resultsAddress(otherLanguage[language], link, { release: cites?.number })}
      form={document.form.id}
      example={document.example}
      script={newest === undefined ? undefined : 'room'}
      wide
    >
      {newest === undefined ? null : <LookingForNewer language={language} link={link} tag={newest} />}
      <Patterns last={document.implications.filter(isShownImplication).length} />
      <Heading reading={reading} />
      {cites === undefined ? null : <OlderRelease language={language} link={link} cites={cites} />}
      {isShown ? (
        <>
          <Contents reading={reading} link={link} />
          <Ranking reading={reading} />
          <Lanes reading={reading} />
          <Shift reading={reading} />
          <Parts reading={reading} />
          <Orders reading={reading} />
          <Priorities reading={reading} />
          <Statements reading={reading} />
          <Choices reading={reading} />
          <Reactions
            reading={reading}
            all={{ count: placedCount, address: resultsAddress(language, link, { under: '/reactions' }) }}
          />
        </>
      ) : null}
      <Calculation
        reading={reading}
        digest={digest}
        documentPath={resultsAddress(language, link, { release: cites?.number, under: '.json' })}
      />
      <PrintFooter reading={reading} digest={digest} />
      <TakeAlong language={language} link={link} number={document.release.number} cites={cites} />
      <AskOwnStanding document={document} language={language} link={link} />
    </Layout>
  );
}

function Heading({ reading }: { reading: Reading }) {
  const { document, words, language } = reading;
  const { form, release } = document;
  const [first, ...rest] = words.headlineSentences(headlineOf(document, language));
  const sizes = sizesInShort(reading);
  const facts = [
    ...(release.responses === null ? [] : words.baseSaid(baseOf(document, release.responses))),
    ...(sizes === null ? [] : [sizes]),
    ...(release.responses === null || release.invited !== null ? [] : [words.anybody]),
    words.published(writtenDay(language, release.publishedAt)),
    ...(release.number === null ? [] : [words.release(release.number)]),
  ];
  return (
    <>
      <h1 class="results-title">
        {words.kicker}: <Said reading={reading} text={form.title} />
      </h1>
      <p class="headline">
        <b>{first}</b> {rest.join(' ')}
      </p>
      <p class="small-print">{facts.join(' · ')}</p>
      {release.kind === 'live' ? (
        <div class="govuk-inset-text">
          {words.waiting.interim(release.minimumGroup)} {words.waiting.refresh}
        </div>
      ) : null}
      <Source reading={reading} />
    </>
  );
}

/** What a page on paper cites: at the foot of each of them, and nowhere on a screen. */
function PrintFooter({ reading, digest }: { reading: Reading; digest: string }) {
  const { document, words, language, plain } = reading;
  const { number, publishedAt } = document.release;
  const cited = [
    plain(document.form.title),
    ...(number === null ? [] : [words.release(number)]),
    writtenDay(language, publishedAt),
    digest.slice(0, 12),
  ];
  return (
    <p class="print-footer" aria-hidden="true">
      {cited.join(' · ')}
    </p>
  );
}

function Source({ reading }: { reading: Reading }) {
  const { source } = reading.document.form;
  if (source === null) return null;
  const { words } = reading;
  const isWeb = source.url !== null && /^https?:\/\//i.test(source.url);
  return (
    <p class="small-print">
      {words.source}:{' '}
      {isWeb ? (
        <a class="govuk-link" href={source.url} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {source.licence === null ? '. ' : ` (${words.licence} ${source.licence}). `}
      {source.attribution}
    </p>
  );
}

/** Links to what stands below the ranking, which comes right after them, and to the agenda and the big screen. */
function Contents({ reading, link }: { reading: Reading; link: string }) {
  const { document, words } = reading;
  const { respondents } = words;
  const elsewhere = [
    ['/agenda', resultsWordsIn(reading.language).agenda.title],
    ['/present', words.takeAlong.present],
  ] as const;
  const links = [
    ...(hasLanes(reading) ? [['lanes', lanesTitle(reading)]] : []),
    ...(document.shift === null ? [] : [['shift', words.shift.title]]),
    ...(document.parts.length > 0 || document.partsWithheld !== null
      ? [['groups', respondents.title(reading.unit)]]
      : []),
    ...(document.priorities.length > 0 ? [['priorities', words.priorities.title]] : []),
    ...(document.statements.length > 0 ? [['statements', words.statements.title]] : []),
    ...(document.choices.length > 0 ? [['choices', words.choices.title]] : []),
    ...((document.reactionCount ?? 0) > 0 ? [['reactions', words.reactions.title]] : []),
    ['calculation', words.calculation.title],
  ];
  return (
    <nav aria-label={words.contents}>
      <details class="contents">
        <summary>{words.contents}</summary>
        <ul>
          {links.map(([id, title]) => (
            <li>
              <a class="govuk-link" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
          {elsewhere.map(([under, title]) => (
            <li>
              <a class="govuk-link" href={resultsAddress(reading.language, link, { under })}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
