// What a page, or the answer to a script, tells of the response it is about. Only this, with the response's own id in
// it, counts as word from the website: whatever else comes back over a network says nothing.

/** How a response stands. */
export interface Standing {
  readonly form: string;
  readonly response: string;
  /** Version of the sent response that is being changed; 0 for a new one. */
  readonly base: number;
  /**
   * `mistaken`: it was not sent, because of its answers; `refused`: for another reason, which its page tells; `sent`,
   * `withdrawn` and `closed`: nothing that is typed is taken any more; `answered`: answers were sent with the same
   * invitation from elsewhere, and what is typed here is kept beside them.
   */
  readonly is: 'filling' | 'mistaken' | 'refused' | 'answered' | 'sent' | 'withdrawn' | 'closed';
  /** The mark of what was saved last of each page, by the page's number. */
  readonly saved: Readonly<Record<string, string>>;
  /** Which pages and questions are shown: another text whenever others are. */
  readonly shown: string;
}

const ways = ['filling', 'mistaken', 'refused', 'answered', 'sent', 'withdrawn', 'closed'] as const;

/** The standing in data from outside; undefined when there is none. */
export function readStanding(data: unknown): Standing | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const members = new Map<string, unknown>(Object.entries(data));
  const [form, response, base, shown] = ['form', 'response', 'base', 'shown'].map((name) =>
    members.get(name),
  );
  const [is, saved] = [ways.find((way) => way === members.get('is')), members.get('saved')];
  if (typeof form !== 'string' || typeof response !== 'string' || typeof base !== 'number') return undefined;
  if (is === undefined || typeof shown !== 'string') return undefined;
  if (typeof saved !== 'object' || saved === null) return undefined;
  const marks = Object.entries(saved).map(([page, mark]) => [page, String(mark)] as const);
  return { form, response, base, is, saved: Object.fromEntries(marks), shown };
}
