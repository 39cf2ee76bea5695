// What a live session publishes, worked out step by step as the method says it (section 8.3).

import type { Response } from '../../../src/response/response.ts';
import { liveRowsOf } from '../../../src/results/live-rows.ts';
import {
  emptyLiveTally,
  type LiveTally,
  shownTally,
  storedLive,
  withBlock,
} from '../../../src/results/live-tally.ts';
import { makeDocument } from '../../../src/results/results.ts';
import { answerCount } from '../../../src/tally/read.ts';
import { tables } from '../../../src/tally/tally.ts';
import { revisionOf, tallyOf } from '../../tally/session.ts';
import type { AttackedSession, Publication } from './session.ts';

type Present = ReadonlyMap<number, { readonly version: number; readonly response: Response }>;

interface Release {
  readonly live: LiveTally;
  readonly present: Present;
  /** By bundle, the release up to which its rows are shown; −1 before the first. */
  readonly through: ReadonlyMap<string, number>;
}

/** How live sessions are shown; other than by default only to prove that each rule is needed. */
export interface LiveShowing {
  /** Rows wait until k have answered them. */
  readonly holds: boolean;
}

/** What the product does. */
export const liveAsDesigned: LiveShowing = { holds: true };

/** The documents that a live session shows one after the other, the last at closing. */
export function livePublications(
  { form, beforeClosing }: AttackedSession,
  { holds }: LiveShowing = liveAsDesigned,
): readonly Publication[] {
  const k = form.privacy.minimumGroup;
  const now = new Map<number, { version: number; response: Response }>();
  const shown: Release[] = [];
  let unseen: Release | undefined;
  const newest = () => unseen ?? shown.at(-1);
  const waiting = (base: Release | undefined) =>
    new Map([...now].filter(([person]) => !base?.present.has(person)));
  const releaseOf = (base: Release | undefined, block: Present, number: number): Release => {
    const before = base?.live ?? emptyLiveTally();
    const tally = tallyOf(
      form,
      [...block.values()].map(({ response }) => response),
    );
    const live = withBlock(form, before, tally, holds ? k : 0);
    return {
      live,
      present: new Map([...(base?.present ?? []), ...block]),
      through: throughOf(base, live, number),
    };
  };
  const throughOf = (base: Release | undefined, { held }: LiveTally, number: number) =>
    new Map(
      [...liveRowsOf(form).bundles].map(([bundle, items]) => {
        // a pair of rows may wait longer than each of them
        const isHeld = tables.some(
          (table) =>
            table !== 'pairs' &&
            [...held[table].keys()].some((key) =>
              items.some((item) => key === item || key.startsWith(`${item}/`)),
            ),
        );
        return [bundle, isHeld ? (base?.through.get(bundle) ?? -1) : number];
      }),
    );
  for (const { person, response } of beforeClosing) {
    const old = now.get(person);
    if (old !== undefined && old.response === response) continue;
    if (response === null) now.delete(person);
    else now.set(person, { version: (old?.version ?? 0) + 1, response });
    const block = waiting(newest());
    if (block.size < k) continue;
    const base = newest();
    if (unseen !== undefined) shown.push(unseen);
    unseen = releaseOf(base, block, shown.length);
  }
  const left = waiting(shown.at(-1));
  if (left.size >= k) shown.push(releaseOf(shown.at(-1), left, shown.length));
  return shown.map((release, at) => publicationOf(form, release, at));
}

function publicationOf(
  form: AttackedSession['form'],
  { live, present, through }: Release,
  at: number,
): Publication {
  const facts = {
    number: at + 1,
    publishedAt: '2026-11-01T09:00:00.000Z',
    example: false,
    kind: 'live',
  } as const;
  const { bundles } = liveRowsOf(form);
  const bundleOf = (item: string) => [...bundles].find(([, items]) => items.includes(item));
  return {
    document: makeDocument(revisionOf(form), shownTally(storedLive(live)), facts),
    present,
    through: (items) => through.get(bundleOf(items[0] ?? '')?.[0] ?? '') ?? -1,
    isAlone: (item) => bundleOf(item)?.[1].length === 1,
  };
}

/** How many answers to an item wait to be shown. */
export function heldAnswers({ held }: LiveTally, item: string): number {
  return answerCount(held, item);
}
