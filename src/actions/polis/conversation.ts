import { type Problem, problem } from '../../shared/problem.ts';
import { acceptedUnless, type Result } from '../../shared/result.ts';
import { type Attribution, readAttribution } from './attribution.ts';
import { type PolisFiles, polisFileNames } from './files.ts';
import { readGroups } from './groups.ts';
import { type LastStances, readStances } from './stances.ts';
import { type PolisStatement, readStatements } from './statements.ts';
import { type PolisSummary, readSummary } from './summary.ts';

/** A published conversation: what was said, and what everybody thinks of it in the end. */
export interface Conversation {
  readonly summary: PolisSummary;
  readonly attribution: Attribution | undefined;
  readonly statements: readonly PolisStatement[];
  readonly stances: LastStances;
  /** Published group by participant; who is in none is left out. */
  readonly groups: ReadonlyMap<number, number>;
}

/** Reads an export; what is wrong in all of its files at once, each with file, line and column. */
export function readConversation(files: PolisFiles): Result<Conversation> {
  const summary = readSummary(files.summary);
  const statements = readStatements(files.comments);
  const stances = readStances(files.votes);
  const groups = readGroups(files.participants);
  if (!(summary.ok && statements.ok && stances.ok && groups.ok)) {
    const problems = [summary, statements, stances, groups].flatMap((read) => (read.ok ? [] : read.problems));
    return { ok: false, problems };
  }
  const conversation = {
    summary: summary.value,
    attribution: readAttribution(files.licence),
    statements: statements.value,
    stances: stances.value,
    groups: groups.value,
  };
  return acceptedUnless(strangers(conversation), conversation);
}

/** The first stance on every statement that comments.csv does not have. */
function strangers({ statements, stances }: Conversation): readonly Problem[] {
  const known = new Set(statements.map(({ number }) => number));
  const found = new Map<number, number>();
  for (const own of stances.values()) {
    for (const [statement, { line }] of own) {
      if (!known.has(statement)) found.set(statement, Math.min(line, found.get(statement) ?? line));
    }
  }
  return [...found].slice(0, 20).map(([statement, line]) =>
    problem('csv-reference-unknown', {
      file: polisFileNames.votes,
      line,
      column: 'comment-id',
      found: String(statement),
      other: polisFileNames.comments,
    }),
  );
}
