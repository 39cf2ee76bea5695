// What one can do with results elsewhere: files, the agenda, and how to cite this very release.
import type { Language } from '../../shared/language.ts';
import { resultsWordsIn } from '../../words/results.ts';
import { resultsAddress } from './addresses.ts';

/** The release that the address names, and the newest there is. */
export interface Cites {
  readonly number: number;
  readonly newest: number;
}

interface TakeAlongProps {
  readonly language: Language;
  readonly link: string;
  readonly number: number | null;
  readonly cites: Cites | undefined;
}

/** A line of links. Files are of the release that the page shows, also once there is a newer one. */
export function TakeAlong({ language, link, number, cites }: TakeAlongProps) {
  const { takeAlong } = resultsWordsIn(language).results;
  const release = cites?.number;
  const file = (end: string) => resultsAddress(language, link, { release, under: `.${end}` });
  const links = [
    [resultsAddress(language, link, { under: '/agenda' }), resultsWordsIn(language).agenda.title],
    [file('xlsx'), takeAlong.xlsx],
    [file('csv'), takeAlong.csv],
    [file('md'), takeAlong.md],
    [file('json'), takeAlong.json],
  ];
  return (
    <section id="take-along" class="no-print" aria-labelledby="take-along-title">
      <h2 class="govuk-heading-m" id="take-along-title">
        {takeAlong.title}
      </h2>
      <div class="contents">
        <ul>
          {links.map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {number === null ? null : (
        <p class="small-print">
          {takeAlong.cite}{' '}
          <a class="govuk-link" href={resultsAddress(language, link, { release: number })}>
            {takeAlong.thisRelease(number)}
          </a>
        </p>
      )}
    </section>
  );
}

/** On the page of an older release: that there is a newer one, and where. */
export function OlderRelease({ language, link, cites }: { language: Language; link: string; cites: Cites }) {
  if (cites.number >= cites.newest) return null;
  const { takeAlong } = resultsWordsIn(language).results;
  return (
    <div class="govuk-inset-text">
      {takeAlong.older(cites.number, cites.newest)}{' '}
      <a class="govuk-link" href={resultsAddress(language, link)}>
        {takeAlong.newest}
      </a>
    </div>
  );
}
