/** Something that is not as it should be: where, what, and which row. */
export interface Finding {
  /** '' when it is about the database as a whole. */
  readonly form: string;
  readonly code: string;
  readonly detail: string;
}
