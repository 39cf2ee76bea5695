/** A statement and the values for its question marks. */
export interface Statement {
  readonly sql: string;
  readonly args: (string | number | bigint | boolean | null)[];
}

/** What the store asks of a database, over HTTP or (in tests) embedded. */
export interface Database {
  /**
   * Runs statements as one transaction: all of them happen or none. Throws an error with the `code` of what the
   * database refused, or whatever the network throws.
   */
  batch(
    statements: Statement[],
    mode: 'read' | 'write',
  ): Promise<{ readonly rows: readonly ArrayLike<unknown>[] }[]>;
}
