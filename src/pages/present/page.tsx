// The screen in the room: how to take part and how many did; once results may be seen, those, a screen at a time.

import { type Text, wordingOf } from '../../form/text.ts';
import type { ResultsDocument } from '../../results/document.ts';
import type { Language } from '../../shared/language.ts';
import { resultsWordsIn } from '../../words/results.ts';
import { wordsIn } from '../../words/words.ts';
import { type Brand, Head } from '../layout.tsx';
import { LookingForNewer } from './newer.tsx';
import { Opening, type RoomAddress, type RoomStanding } from './opening.tsx';
import { Qr } from './qr.tsx';
import { resultsSlides } from './results.tsx';
import { type SlideContent, Slides } from './slide.tsx';

export interface PresentPageProps {
  readonly language: Language;
  /** The link's secret. */
  readonly link: string;
  readonly form: {
    readonly title: Text;
    readonly languages: readonly Language[];
    readonly brand: Brand | null | undefined;
    readonly example: boolean;
  };
  readonly standing: RoomStanding;
  /** Where people answer, and where they see results. */
  readonly fill: RoomAddress;
  readonly look: RoomAddress;
  /** The release that may be seen; null before there is one. */
  readonly document: ResultsDocument | null;
  /** What a newer state is told apart by. */
  readonly tag: string;
}

/** The whole page: its screens stand below each other, and a script turns keys into steps. */
export function PresentPage(props: PresentPageProps) {
  const { language, link, form, document } = props;
  const all = wordsIn(language);
  const words = resultsWordsIn(language).present;
  const title = wordingOf(form.title, language, form.languages);
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const opening = (
    <Opening
      language={language}
      title={title.text}
      titleLanguage={title.language}
      standing={props.standing}
      fill={props.fill}
    />
  );
  const slides: readonly SlideContent[] = [
    { kind: 'opening', content: opening },
    ...(document === null ? [] : resultsSlides(document, language)),
    ...(document === null ? [] : [{ kind: 'take', content: <Take language={language} look={props.look} /> }]),
  ];
  return (
    <html lang={language} class="govuk-template">
      <Head
        title={words.title(title.text)}
        name={form.brand?.name ?? all.layout.product}
        colour={form.brand?.colour}
        script="room"
      />
      <body class="room">
        <header class="room__bar">
          <a href={`/${language}/r/${link}`}>{words.leave}</a>
          <a href={`/${other}/r/${link}/present`} lang={other} hreflang={other}>
            {all.layout.otherLanguage}
          </a>
          {form.example ? <strong>{all.layout.example}</strong> : null}
          <span class="room__keys" data-keys hidden>
            {words.keys}
          </span>
        </header>
        <main id="main" class="slides">
          <LookingForNewer language={language} link={link} tag={props.tag} />
          <Slides words={words} slides={slides} />
        </main>
      </body>
    </html>
  );
}

function Take({ language, look }: { language: Language; look: RoomAddress }) {
  const words = resultsWordsIn(language).present;
  return (
    <div class="join join--alone">
      <h2>{words.take}</h2>
      <Qr rows={look.qr} label={words.qr(look.address)} />
      <p>{words.takeText}</p>
      <p class="join__address">{look.address.replace(/^https?:\/\//, '')}</p>
    </div>
  );
}
