/** The names of the files in the folder of a Pol.is export. */
export const polisFileNames = {
  summary: 'summary.csv',
  comments: 'comments.csv',
  votes: 'votes.csv',
  participants: 'participants-votes.csv',
  licence: 'LICENSE.txt',
} as const;

/** What stands in these files, as text. */
export interface PolisFiles {
  readonly summary: string;
  readonly comments: string;
  readonly votes: string;
  readonly participants: string;
  /** Undefined when the folder has no such file. */
  readonly licence: string | undefined;
  /** The folder's own name: the form takes its id from it. */
  readonly folder: string;
}
