// What organisers do with written texts: read them, place them with the results, or say why not (method, 8.8).
import { questionsOf } from '../form/questions.ts';
import type { Text } from '../form/text.ts';
import { languageWritten, writtenIn } from '../response/written.ts';
import { showRule } from '../results/may-show.ts';
import { isPlaceable, leastForReactions, partOf } from '../results/reactions.ts';
import { readDocument } from '../results/read-document.ts';
import { sha256 } from '../shared/digest.ts';
import { type Problem, problem } from '../shared/problem.ts';
import { accepted, type Result, refused } from '../shared/result.ts';
import { isWellFormed, lengthOf, normalised } from '../shared/text.ts';
import { type Decided, type Decision, listDecisions, storeDecisions } from '../storage/reactions.ts';
import { findReleaseDocument } from '../storage/release-document.ts';
import type { Context } from './context.ts';
import type { PublishedForm } from './find-form.ts';
import { readShuffled } from './read-shuffled.ts';
import { renewOptions } from './renew-options.ts';

/** A text that may be placed, and what was decided about it. */
export interface WrittenReaction {
  /** What it is called when it is placed or refused: another text, or a changed one, is called something else. */
  readonly reference: string;
  readonly item: string;
  readonly title: Text;
  readonly text: string;
  readonly about: string | null;
  readonly part: string | null;
  readonly language: string;
  readonly state: 'waiting' | Decision['state'];
  readonly reason: string | null;
}

/** The texts of a form that may be placed, in an order that says nothing. */
export interface WrittenReactions {
  readonly example: boolean;
  /** There are enough people for placed ones to be shown. */
  readonly isPlacingPossible: boolean;
  readonly minimum: number;
  readonly reactions: readonly WrittenReaction[];
}

const referenceLength = 12;
const longestReason = 500;
/** Decisions kept in one write. */
const decisionsAtOnce = 50;

/**
 * The texts that the form says may be placed after they have been read. Of anonymous answers only after closing, and
 * from as many people on as a figure needs. Problems: those of `readShuffled`.
 */
export async function listReactions(context: Context, form: string): Promise<Result<WrittenReactions>> {
  const read = await readTexts(context, form);
  if (!read.ok) return read;
  const { example, count, minimum, texts } = read.value;
  const decisions = await listDecisions(context.store, form);
  const reactions = [...texts.values()].map(({ title, text, decided }): WrittenReaction => {
    const { reference, item, about, part, language } = decided;
    const { state, reason } = decisions.get(reference) ?? { state: 'waiting' as const, reason: null };
    return { reference, item, title, text, about, part, language, state, reason };
  });
  return accepted({ example, isPlacingPossible: count >= minimum, minimum, reactions });
}

/**
 * Decides about texts by their references: all of them, or none when one is unknown. What is decided again is decided
 * anew; killed half-way, the same call does the rest. Problems: those of `readShuffled`, `reaction-unknown`,
 * `reason-unfit`, and when placing `reactions-too-few`.
 */
export async function decideReactions(
  context: Context,
  form: string,
  references: readonly string[],
  decision: Decision,
): Promise<Result<{ decided: number }>> {
  const reason = decision.reason === null ? null : normalised(decision.reason).trim();
  if (reason !== null && (reason === '' || !isWellFormed(reason) || lengthOf(reason) > longestReason)) {
    return refused(problem('reason-unfit', { maximum: longestReason }));
  }
  const read = await readTexts(context, form);
  if (!read.ok) return read;
  const { count, minimum, texts } = read.value;
  if (decision.state === 'placed' && count < minimum) {
    return refused(problem('reactions-too-few', { form, minimum }));
  }
  const wanted = [...new Set(references)];
  const unknown = wanted
    .filter((reference) => !texts.has(reference))
    .map((found): Problem => problem('reaction-unknown', { found: found.slice(0, 60) }));
  const [first, ...others] = unknown;
  if (first !== undefined) return refused(first, ...others);
  const decided = wanted.flatMap((reference): Decided[] => {
    const text = texts.get(reference);
    if (text === undefined) return [];
    const made: Decision = reason === null ? { state: 'placed', reason } : { state: 'refused', reason };
    return [{ ...text.decided, ...made }];
  });
  for (let from = 0; from < decided.length; from += decisionsAtOnce) {
    await storeDecisions(context.store, decided.slice(from, from + decisionsAtOnce));
  }
  if (reason !== null) await renewOptions(context);
  return accepted({ decided: decided.length });
}

/**
 * How many texts of a closed form wait for a decision, by its newest release: cheap, for a list of forms. null when
 * none may be placed.
 */
export async function countWaiting(context: Context, form: PublishedForm): Promise<number | null> {
  const { id } = form.revision.form;
  const least = leastForReactions(showRule(form.revision).whole);
  if (form.phase !== 'closed' || form.responseCount < least) return null;
  if (!questionsOf(form.revision.form).some((asked) => isPlaceable(form.revision.form, asked.id)))
    return null;
  const stored = await findReleaseDocument(context.store, id);
  if (stored === undefined) return null;
  const { placeableCount } = readDocument(stored);
  if (placeableCount === null || placeableCount === 0) return null;
  const decisions = await listDecisions(context.store, id);
  return Math.max(0, placeableCount - decisions.size);
}

/** A text with all that a decision about it is kept under. */
interface Readable {
  readonly title: Text;
  readonly text: string;
  readonly decided: Omit<Decided, 'state' | 'reason'>;
}

interface Texts {
  readonly example: boolean;
  readonly count: number;
  readonly minimum: number;
  /** By reference, in order of reference: the order of a hash says nothing of who wrote. */
  readonly texts: ReadonlyMap<string, Readable>;
}

async function readTexts(context: Context, form: string): Promise<Result<Texts>> {
  const read = await readShuffled(context, form, 'texts');
  if (!read.ok) return read;
  const { revision, example, count, responses } = read.value;
  const stored = await findReleaseDocument(context.store, form);
  if (stored === undefined) return refused(problem('answers-before-closing', { form }));
  const document = readDocument(stored);
  const found: [string, Readable][] = [];
  for await (const { id, version, response } of responses) {
    const part = partOf(revision.form, document, response);
    for (const { title, text, isPlaceable: mayBePlaced, ...place } of writtenIn(revision.form, response)) {
      if (!mayBePlaced) continue;
      const reference = await referenceOf({ form, response: id, ...place, text });
      const language = languageWritten(revision.form, response.language);
      const decided = { response: id, version, form, ...place, part, language, reference };
      found.push([reference, { title, text, decided }]);
    }
  }
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  const minimum = leastForReactions(document.release.minimumGroup);
  return accepted({ example, count, minimum, texts: new Map(found) });
}

/** What a text is called: of its place and its words, so that other words are called something else. */
export async function referenceOf(of: {
  readonly form: string;
  readonly response: string;
  readonly item: string;
  readonly number: number;
  readonly text: string;
}): Promise<string> {
  const digest = await sha256(JSON.stringify([of.form, of.response, of.item, of.number, of.text]));
  return digest.slice(0, referenceLength);
}
