// A small conversation, made up, with every trap of the format: changed minds in rows out of order, two rows at the same
// millisecond, a statement taken out by moderators, one without stances, gaps in ids, people in no group, somebody who
// is in votes.csv only, somebody without any stance, line breaks, quotes, an emoji, a formula sign, a decomposed accent.
import type { PolisFiles } from '../../../src/actions/polis/files.ts';
import { readPolisFolder } from '../../../src/cli/polis-folder.ts';

/** The folder of the conversation. */
export const marketSquareFolder = 'test/actions/polis/market-square';

/** Its files. */
export function marketSquare(): PolisFiles {
  const read = readPolisFolder(marketSquareFolder);
  if (!read.ok) throw new Error('the conversation of the tests is there');
  return read.value;
}
