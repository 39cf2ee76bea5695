// A conversation of a hundred statements by forty people in no groups, made up by counting.
import type { PolisFiles } from '../../../src/actions/polis/files.ts';

const [statementCount, personCount] = [100, 40];
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const stances = ['-1', '0', '1'] as const;

/** What person `p` thinks of statement `s`; every tenth one is left out. */
function stanceOf(p: number, s: number): string | undefined {
  if ((p * 3 + s) % 10 === 0) return undefined;
  return stances[Math.floor(((p * 7 + s * s * 5 + p * s) % 23) / 8)];
}

/** Its files. */
export function largeConversation(): PolisFiles {
  const votes = numbers(statementCount).flatMap((s) =>
    numbers(personCount).flatMap((p) => {
      const stance = stanceOf(p, s);
      return stance === undefined ? [] : [`${1_700_000_000_000 + s * 1000 + p},,${s},${p},${stance}`];
    }),
  );
  const comments = numbers(statementCount).map(
    (s) =>
      `1700000000000,,${s},0,0,0,1,"Statement ${s + 1}: what the region should do first, and what it should leave to others"`,
  );
  const people = numbers(personCount).map((p) => `${p},,0,0,0,0`);
  return {
    summary: 'topic,"What should our region do first?"\nurl,https://polis.example/large\n',
    comments: `timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n${comments.join('\n')}\n`,
    votes: `timestamp,datetime,comment-id,voter-id,vote\n${votes.join('\n')}\n`,
    participants: `participant,group-id,n-comments,n-votes,n-agree,n-disagree\n${people.join('\n')}\n`,
    licence: undefined,
    folder: 'large',
  };
}
