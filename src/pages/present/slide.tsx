import type { Child } from 'hono/jsx';
import type { ResultsWords } from '../../words/results.ts';

/** What stands on one screen; `id` is its place, from 1. */
export interface SlideContent {
  readonly kind: string;
  readonly content: Child;
}

/** All screens, below each other: one fills the window, and links lead on where keys do not. */
export function Slides({
  words,
  slides,
}: {
  words: ResultsWords['present'];
  slides: readonly SlideContent[];
}) {
  const count = slides.length;
  return (
    <>
      {slides.map(({ kind, content }, index) => {
        const number = index + 1;
        return (
          <section
            class={`slide slide--${kind}`}
            id={slideId(number)}
            aria-label={words.slide(number, count)}
            tabindex={-1}
          >
            <div class="slide__content">{content}</div>
            {count === 1 ? null : (
              <nav class="slide__bar" aria-label={words.slide(number, count)}>
                {number === 1 ? null : <a href={`#${slideId(number - 1)}`}>{words.previous}</a>}
                <span>
                  {number} / {count}
                </span>
                {number === count ? null : <a href={`#${slideId(number + 1)}`}>{words.next}</a>}
              </nav>
            )}
          </section>
        );
      })}
    </>
  );
}

function slideId(number: number): string {
  return `slide-${number}`;
}
