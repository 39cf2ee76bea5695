// What this device holds of a response, and what an answer of the website changes in that. Nothing here knows a page.
//   a page of the form: typed in → waits, under a mark of its own → the website names that mark for it → saved
//   the response: filling → "send" was pressed → sending → the website says `sent` → gone from this device
//   sending ends without that by mistakes and by other questions than were looked at; what is typed until then goes along
//   `answered` with the same invitation from elsewhere: pages are posted, to be kept beside those answers, and not sent
//   `closed`, and `sent` from elsewhere: over; nothing is posted any more, what waits stays to be read
// Whatever does not name the response (a portal's page, an error of somebody else, silence) changes nothing.
import type { Standing } from '../shared/standing.ts';
import { mostTypedBytes, typedBytes } from '../shared/text.ts';

/** What stands in the fields of one page, by name; empty where nothing is chosen or typed. */
export type PageFields = Readonly<Record<string, string>>;

/** A page of a response. */
export interface KeptPage {
  readonly fields: PageFields;
  /** Another one each time it is typed in. */
  readonly mark: string;
  /** The website has not said that it saved just this. */
  readonly waits: boolean;
}

/** A response on this device. */
export interface Kept {
  readonly form: string;
  /** Version of the sent response that is being changed; 0 for a new one. */
  readonly base: number;
  /** When something was typed last, in milliseconds. */
  readonly at: number;
  /** "Send" was pressed; what is typed since goes with it. */
  readonly sending?: boolean | undefined;
  /** Which questions the participant looked at before sending. */
  readonly shown?: string | undefined;
  /** It was not sent because other questions are asked now: to be said on the page with the answers. */
  readonly review?: boolean | undefined;
  /** Why nothing is posted any more. */
  readonly over?: 'closed' | 'sent' | undefined;
  /** A page was left without a connection, and how. */
  readonly left?: Leaving | undefined;
  /** Which page is kept to go on without a connection, and for which questions. */
  readonly offline?: string | undefined;
  /** It was made ready on the start page: the website need not know of it. */
  readonly isReady?: boolean | undefined;
  readonly pages: ReadonlyMap<number, KeptPage>;
}

/** How a page was left: `next`, `back`, or a button that stays on it. */
export interface Leaving {
  readonly page: number;
  readonly go: string;
  readonly fromCheck: boolean;
}

/** What goes on while a page is open. */
export interface Condition {
  /** Something is being posted. */
  running: boolean;
  /** The browser goes to another page. */
  leaving: boolean;
  /** Nobody answered the last time. */
  lost: boolean;
  tries: number;
  /** It was not sent, for other questions are asked now. */
  review: boolean;
}

/** Room for what a page posts beside what was typed: which page of which response it is. */
const envelopeBytes = 200;

/** As long as the cookie that says which response is being filled in. */
const keepMilliseconds = 30 * 86_400_000;

/** Whether nothing was typed for so long that it is to be forgotten. */
export function isExpired({ at }: Pick<Kept, 'at'>, now: number): boolean {
  return !(now - at < keepMilliseconds);
}

/** The pages that the website does not have, in order. */
export function waiting({ pages }: Kept): readonly number[] {
  return [...pages].flatMap(([page, { waits }]) => (waits ? [page] : [])).sort((a, b) => a - b);
}

/** Those of them on which more is typed than the website reads of one. */
export function tooLong(kept: Kept): readonly number[] {
  return waiting(kept).filter((page) => {
    const posted = new URLSearchParams(kept.pages.get(page)?.fields);
    return typedBytes(posted.toString()) > mostTypedBytes - envelopeBytes;
  });
}

/** The pages of which the website says that it has just what is here. */
export function acknowledged({ pages }: Kept, { saved }: Standing): readonly number[] {
  return [...pages].flatMap(([page, { waits, mark }]) => (waits && saved[page] === mark ? [page] : []));
}

/** Whether what is kept belongs to the draft that the website speaks of, and not to one before it. */
export function isAbout(kept: Kept, standing: Standing): boolean {
  return kept.form === standing.form && kept.base === standing.base;
}

/** What to say of it: a key of the words that the page carries, and a page where what was typed can be read. */
export interface Saying {
  readonly key?: string;
  readonly page?: string;
}

/**
 * What to say now; nothing where all is as the website wrote it.
 * @param isKept it is said on the page that is kept for when there is no connection
 */
export function sayingOf(kept: Kept, is: Condition, standing: Standing, isKept: boolean): Saying {
  const waits = waiting(kept).length > 0;
  if (kept.over !== undefined) {
    const canRead = waits && kept.offline !== undefined && !isKept;
    return { key: kept.over, ...(canRead ? { page: 'offline' } : {}) };
  }
  if (standing.is === 'answered') return { ...(isKept ? { key: 'answered', page: 'check' } : {}) };
  const [long] = tooLong(kept);
  if (long !== undefined) return { key: 'tooLong', page: `steps/${long}` };
  if (kept.sending === true) return { key: is.lost ? 'queued' : 'sending' };
  if (is.review) return { key: 'review' };
  if (is.lost) return { key: 'offline' };
  if (waits) return { key: 'device' };
  return Object.keys(standing.saved).length > 0 ? { key: 'saved' } : {};
}

/** What to do after an answer. */
export type Next =
  /** Nobody answered who knows the response: again, later. */
  | 'retry'
  /** Saved: go on with the next page that waits, then with sending. */
  | 'go-on'
  /** It is sent: forget it and show the receipt. */
  | 'done'
  /** Not sent: show the answers with what is wrong or new in them. */
  | 'check'
  /** Not sent, for a reason that the website has a page about. */
  | 'ask'
  /** Nothing is posted any more; what waits stays. */
  | 'over'
  /** Withdrawn: forget it. */
  | 'forget'
  /** More is typed on a page than the website takes: it is posted when it is shorter. */
  | 'shorten';

/**
 * What an answer means. `sent` counts as one's own only after sending: said of a page that was posted, the answers were
 * sent from elsewhere, without that page.
 * @param standing what the answer told, if it told anything
 */
export function meaningOf(posted: 'page' | 'send', response: string, standing: Standing | undefined): Next {
  if (standing?.response !== response) return 'retry';
  switch (standing.is) {
    case 'filling':
      return 'go-on';
    case 'sent':
      return posted === 'send' ? 'done' : 'over';
    case 'mistaken':
      return posted === 'send' ? 'check' : 'go-on';
    case 'answered':
      return posted === 'send' ? 'check' : 'go-on';
    case 'refused':
      return 'ask';
    case 'closed':
      return 'over';
    case 'withdrawn':
      return 'forget';
  }
}

/**
 * Milliseconds until the next try: twice as long each time up to a minute, and at random down to half of it, so that a
 * hall that lost its connection does not come back all at once.
 * @param chance 0 … 1
 */
export function pauseBefore(tries: number, chance: number): number {
  return Math.min(60_000, 2_000 * 2 ** Math.min(tries, 10)) * (0.5 + chance / 2);
}

/**
 * Where leaving a page leads among the pages as they were last known: to a page, the check, or nowhere else.
 * @param pages numbers of the pages that are shown, in order
 */
export function pageAfter(pages: readonly number[], { page, go, fromCheck }: Leaving): number | 'check' {
  if (go !== 'next' && go !== 'back') return page;
  if (fromCheck) return 'check';
  if (go === 'back') return pages.findLast((each) => each < page) ?? page;
  return pages.find((each) => each > page) ?? 'check';
}
