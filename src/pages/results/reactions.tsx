import type { DocumentReaction } from '../../results/document.ts';
import { leastForReactions } from '../../results/reactions.ts';
import type { Reading } from './reading.ts';
import { Said } from './said.tsx';
import { anchor } from './shown.ts';

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
      <ByQuestion reading={reading} />
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

/** The texts that the document has under what was asked, where the evidence links to. */
function ByQuestion({ reading }: { reading: Reading }) {
  const byItem = new Map<string, DocumentReaction[]>();
  for (const reaction of reading.document.reactions)
    byItem.set(reaction.item, [...(byItem.get(reaction.item) ?? []), reaction]);
  return (
    <>
      {[...byItem].map(([item, found]) => (
        <>
          <h3 class="row-title" id={anchor.reactions(item)}>
            <Said reading={reading} text={found[0]?.title ?? ''} />
          </h3>
          <ul class="reactions">
            {found.map((reaction) => (
              <PlacedReaction reading={reading} reaction={reaction} isTitled />
            ))}
          </ul>
        </>
      ))}
    </>
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

/**
 * One text as it was written: its own language and direction, and never markup.
 * @param isTitled what was asked stands above it already
 */
export function PlacedReaction({
  reading,
  reaction,
  isTitled = false,
}: {
  reading: Reading;
  reaction: DocumentReaction;
  isTitled?: boolean;
}) {
  const { title, text, aboutTitle, part, language } = reaction;
  // which of its languages a form was filled in says something only where it has several
  const isOne = reading.document.form.languages.length === 1;
  const told = [
    ...(isTitled ? [] : [<Said reading={reading} text={title} />]),
    ...(aboutTitle === null ? [] : [<Said reading={reading} text={aboutTitle} />]),
    ...(part === null ? [] : [<span>{reading.partName(part)}</span>]),
    ...(isOne || language === reading.language
      ? []
      : [<span>{reading.words.reactions.writtenIn(language)}</span>]),
  ];
  return (
    <li class="reactions__one">
      <p class="typed" lang={language === reading.language ? undefined : language} dir="auto">
        {text}
      </p>
      {told.length === 0 ? null : (
        <p class="small-print">
          {told.map((each, index) => (
            <>
              {index === 0 ? null : ' · '}
              {each}
            </>
          ))}
        </p>
      )}
    </li>
  );
}
