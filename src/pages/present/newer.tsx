import type { Language } from '../../shared/language.ts';
import { resultsWordsIn } from '../../words/results.ts';

/**
 * What a script needs to look for something newer, and where it says so. A page that `waits` shows it by itself;
 * on another it is offered.
 */
export function LookingForNewer(props: { language: Language; link: string; tag: string; waits?: boolean }) {
  const words = resultsWordsIn(props.language).present;
  return (
    <div
      data-now={`/${props.language}/r/${props.link}/now.json`}
      data-tag={props.tag}
      data-waits={props.waits === true ? '' : undefined}
      data-newer={words.newer}
      data-load={words.load}
      data-offline={words.offline}
      hidden
    />
  );
}
