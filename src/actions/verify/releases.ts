import type { Revision } from '../../form/revision.ts';
import { readShift, writeShift } from '../../results/earlier.ts';
import { invitedIn } from '../../results/invited.ts';
import { shownTally } from '../../results/live-tally.ts';
import { making } from '../../results/making.ts';
import { readDocument } from '../../results/read-document.ts';
import { makeDocument, writeDocument } from '../../results/results.ts';
import { sha256 } from '../../shared/digest.ts';
import { findRevision } from '../../storage/find-revision.ts';
import { type InspectedRelease, inspectReleases, type Standing } from '../../storage/inspect.ts';
import { peopleIn } from '../../tally/read.ts';
import { readTally } from '../../tally/tally.ts';
import type { Context } from '../context.ts';
import { pair } from '../pair.ts';
import type { Finding } from './finding.ts';

/** How far a release could be checked. */
export interface CheckedRelease {
  readonly form: string;
  readonly number: number;
  readonly checked: 'recomputed' | 'from-its-tally' | 'digest-only';
}

/** The responses of the form as they were counted anew. */
interface Raw {
  readonly standing: Standing;
  readonly tally: string;
  readonly present: number;
  readonly stamped: number;
  readonly stamps: ReadonlyMap<number, number>;
}

/** Checks the releases of a form: document by digest, document from tally, tally from responses. */
export async function verifyReleases(
  context: Context,
  current: Revision,
  raw: Raw,
): Promise<{
  findings: readonly Finding[];
  releases: readonly CheckedRelease[];
  count: number;
}> {
  const { id: form } = current.form;
  const { publish } = current.form.results;
  const rows = await inspectReleases(context.store, form);
  const findings: Finding[] = [];
  const releases: CheckedRelease[] = [];
  // a closed form takes no answers, so once released everybody who is there is in a release
  const shouldBe = rows.length === 0 ? 0 : raw.present;
  const isLive = publish === 'live';
  if (!isLive && raw.stamped !== shouldBe)
    findings.push({ form, code: 'release-stamps-differ', detail: form });
  if (!isLive && rows.length > 0 && raw.standing.state === 'open') {
    findings.push({ form, code: 'released-while-open', detail: form });
  }
  for (const row of rows) {
    const codes: string[] = [];
    const people = row.tally === null ? undefined : peopleInText(row.tally);
    if (people !== undefined && people !== stampedIn(raw, row.number, isLive)) {
      codes.push('release-people-differ');
    }
    if ((await sha256(row.document)) !== row.digest) codes.push('document-digest-differs');
    // what was made in another way is not made again in this one
    const tally = row.making === making ? row.tally : null;
    const isMadeAgain = tally !== null && !row.lacksPairs;
    if (isMadeAgain) {
      const made = await documentOf(context, row, tally, raw.standing.isExample);
      if (made !== row.document) codes.push('document-differs');
    }
    // of a live form people are counted as they were when their block was made
    const isOfNow = !isLive && raw.standing.lastSeq <= row.upto;
    if (isOfNow && tally !== null && tally !== raw.tally) codes.push('release-tally-differs');
    const pairs = isOfNow ? await recountedPairs(context, row) : 'changed';
    if (pairs === 'differ') codes.push('release-pairs-differ');
    findings.push(...codes.map((code) => ({ form, code, detail: String(row.number) })));
    const checked = isOfNow && pairs !== 'changed' ? 'recomputed' : 'from-its-tally';
    releases.push({ form, number: row.number, checked: isMadeAgain ? checked : 'digest-only' });
  }
  return { findings, releases, count: rows.length };
}

/** Whether pairs counted anew are those of the release; `changed` where the form before has others by now. */
async function recountedPairs(
  context: Context,
  { form, revision: number, shift: stored }: InspectedRelease,
): Promise<'alike' | 'differ' | 'changed'> {
  if (stored === null) return 'alike';
  // that of the release: a later one may have the same rows in another order
  const revision = await findRevision(context.store, form, number);
  const paired = revision === undefined ? null : await pair(context, revision);
  const upto = uptoIn(stored);
  if (paired === null || paired.earlier.upto !== upto) return upto === undefined ? 'differ' : 'changed';
  return writeShift(paired.shift) === stored ? 'alike' : 'differ';
}

function uptoIn(stored: string): number | undefined {
  try {
    return readShift(stored).earlier.upto;
  } catch {
    return undefined;
  }
}

/** How many people were stamped by a release; each of a live form holds the people of those before it. */
function stampedIn({ stamps }: Raw, number: number, isLive: boolean): number {
  if (!isLive) return stamps.get(number) ?? 0;
  return [...stamps].reduce((sum, [stamp, people]) => sum + (stamp <= number ? people : 0), 0);
}

async function documentOf(
  { store }: Context,
  row: InspectedRelease,
  tally: string,
  example: boolean,
): Promise<string | undefined> {
  const revision = await findRevision(store, row.form, row.revision);
  if (revision === undefined) return undefined;
  const { number, madeAt: publishedAt } = row;
  try {
    // how many were invited changes later: the document says how many they were then
    const document = readDocument(row.document);
    const kind = document.release.kind === 'live' ? 'live' : 'closing';
    const shift = row.shift === null ? null : readShift(row.shift);
    const facts = { number, publishedAt, example, invited: invitedIn(document), kind, shift } as const;
    const stored = readTally(tally);
    const counted = revision.form.results.publish === 'live' ? shownTally(stored) : stored;
    return writeDocument(makeDocument(revision, counted, facts));
  } catch {
    // a tally or document that cannot be read, whatever is wrong with it, gives no document
    return undefined;
  }
}

/** How many people a stored tally holds; undefined when it cannot be read. */
function peopleInText(tally: string): number | undefined {
  try {
    return peopleIn(readTally(tally));
  } catch {
    return undefined;
  }
}
