import type { DocumentReaction } from '../../results/document.ts';
import { leastForReactions } from '../../results/reactions.ts';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';

/**
 * What people wrote: the texts that were placed, and how many there are besides, said no better than it is.
 * @param all how many were placed, and where all of them are; left out: all of them are here
 */
export function Reactions({
  reading,
  all,
}: {
  reading: Reading;
  all?: { readonly count: number; readonly address: string };
}) {
  const { document, words } = reading;
  const { reactions, release } = document;
  const { reactions: says } = words;
  const isPossible = (release.responses ?? 0) >= leastForReactions(release.minimumGroup);
  const placeable = isPossible ? (document.placeableCount ?? 0) : 0;
  const kept = (document.reactionCount ?? 0) - placeable;
  if (placeable === 0 && kept <= 0) return null;
  return (
    <section id="reactions" aria-labelledby="reactions-title">
      <h2 class="govuk-heading-l" id="reactions-title">
        {says.title}
      </h2>
      {placeable === 0 ? null : (
        <p class="govuk-body">
          {reactions.length === 0 ? says.waiting(placeable) : says.placed(reactions.length, placeable)}
        </p>
      )}
      <PlacedReactions reading={reading} />
      {all === undefined || all.count <= reactions.length ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={all.address}>
            {reading.words.reactionPages.all(all.count)}
          </a>
        </p>
      )}
      {kept > 0 ? <p class="govuk-body">{says.kept(kept)}</p> : null}
    </section>
  );
}

/** The texts that the document has, one under the other. */
export function PlacedReactions({ reading }: { reading: Reading }) {
  const { reactions } = reading.document;
  if (reactions.length === 0) return null;
  return (
    <ul class="reactions">
      {reactions.map((reaction) => (
        <PlacedReaction reading={reading} reaction={reaction} />
      ))}
    </ul>
  );
}

/** One text as it was written: its own language and direction, and never markup. */
export function PlacedReaction({ reading, reaction }: { reading: Reading; reaction: DocumentReaction }) {
  const { title, text, aboutTitle, part, language } = reaction;
  return (
    <li class="reactions__one">
      <p class="typed" lang={language === reading.language ? undefined : language} dir="auto">
        {text}
      </p>
      <p class="small-print">
        <Said reading={reading} text={title} />
        {aboutTitle === null ? null : (
          <>
            {' · '}
            <Said reading={reading} text={aboutTitle} />
          </>
        )}
        {part === null ? null : ` · ${reading.partName(part)}`}
      </p>
    </li>
  );
}
