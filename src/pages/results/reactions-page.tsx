// All placed reactions, a page at a time: the results page has the first of them.
import type { ResultsDocument } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { BackLink } from '../back-link.tsx';
import { Layout } from '../layout.tsx';
import { otherLanguage, resultsAddress } from './addresses.ts';
import { PlacedReactions } from './reactions.tsx';
import { readingOf } from './reading.ts';
import { Said } from './said.tsx';

/** So many reactions stand on a page, as many as a document has at most. */
export const reactionsAtOnce = 50;

/** On how many pages so many reactions stand; one when there is none. */
export function pagesOf(placedCount: number): number {
  return Math.max(1, Math.ceil(placedCount / reactionsAtOnce));
}

interface ReactionsPageProps {
  /** With the reactions of this page. */
  readonly document: ResultsDocument;
  readonly placedCount: number;
  readonly page: number;
  readonly language: Language;
  readonly link: string;
}

export function ReactionsPage({ document, placedCount, page, language, link }: ReactionsPageProps) {
  const reading = readingOf(document, language);
  const { reactions: says, reactionPages } = reading.words;
  const { form, example, reactions } = document;
  const last = pagesOf(placedCount);
  const first = reactionsAtOnce * (page - 1) + 1;
  const under = page === 1 ? '/reactions' : `/reactions?page=${page}`;
  const back = resultsAddress(language, link);
  return (
    <Layout
      language={language}
      title={`${says.title}: ${reading.plain(form.title)}`}
      brand={form.brand}
      elsewhere={resultsAddress(otherLanguage[language], link, { under })}
      form={form.id}
      example={example}
      before={<BackLink href={back} text={reactionPages.back} />}
    >
      <span class="govuk-caption-l">
        <Said reading={reading} text={form.title} />
      </span>
      <h1 class="govuk-heading-xl">{says.title}</h1>
      <p class="govuk-body">
        {reactions.length === 0
          ? reactionPages.none
          : reactionPages.shown(first, first + reactions.length - 1, placedCount)}
      </p>
      <PlacedReactions reading={reading} />
      {last > 1 ? (
        <Pages says={reactionPages} page={page} last={last} address={`${back}/reactions?page=`} />
      ) : null}
    </Layout>
  );
}

interface PagesProps {
  readonly says: ReturnType<typeof readingOf>['words']['reactionPages'];
  readonly page: number;
  readonly last: number;
  readonly address: string;
}

function Pages({ says, page, last, address }: PagesProps) {
  return (
    <nav class="contents" aria-label={says.pages}>
      <ul>
        {page > 1 ? (
          <li>
            <a class="govuk-link" rel="prev" href={`${address}${page - 1}`}>
              {says.previous(page - 1, last)}
            </a>
          </li>
        ) : null}
        {page < last ? (
          <li>
            <a class="govuk-link" rel="next" href={`${address}${page + 1}`}>
              {says.next(page + 1, last)}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
