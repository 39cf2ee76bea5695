import type { Standing } from '../../storage/inspect.ts';

/** Whether a form stands as it stood: nothing was sent, folded, published, opened, closed or released in between. */
export function isSame(before: Standing | undefined, now: Standing | undefined): boolean {
  return (
    before?.lastSeq === now?.lastSeq &&
    before?.upto === now?.upto &&
    before?.state === now?.state &&
    before?.revision === now?.revision &&
    before?.releases === now?.releases &&
    before?.unseenRelease === now?.unseenRelease
  );
}
