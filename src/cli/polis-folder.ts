import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type PolisFiles, polisFileNames } from '../actions/polis/files.ts';
import { readTextFile } from '../local/text-file.ts';
import type { Problem } from '../shared/problem.ts';
import { accepted, type Result } from '../shared/result.ts';

/**
 * The files of a folder with a Pol.is export; only LICENSE.txt may be missing.
 * Problems: `file-unreadable`, `file-not-text`.
 */
export function readPolisFolder(folder: string): Result<PolisFiles> {
  const read = (name: string) => readTextFile(join(folder, name));
  const summary = read(polisFileNames.summary);
  const comments = read(polisFileNames.comments);
  const votes = read(polisFileNames.votes);
  const participants = read(polisFileNames.participants);
  const hasLicence = existsSync(join(folder, polisFileNames.licence));
  const licence = hasLicence ? read(polisFileNames.licence) : accepted(undefined);
  if (!(summary.ok && comments.ok && votes.ok && participants.ok && licence.ok)) {
    return { ok: false, problems: [summary, comments, votes, participants, licence].flatMap(problemsOf) };
  }
  return accepted({
    summary: summary.value,
    comments: comments.value,
    votes: votes.value,
    participants: participants.value,
    licence: licence.value,
    folder: basename(resolve(folder)),
  });
}

function problemsOf(read: Result<string | undefined>): readonly Problem[] {
  return read.ok ? [] : read.problems;
}
