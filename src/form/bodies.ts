import type { Form } from './form.ts';

/** What an answer can speak for instead of a person. */
export type BodyKind = 'organisation' | 'table';

const kinds = { persons: undefined, organisations: 'organisation', tables: 'table' } as const;

/** What the answers to a form speak for; undefined when they speak for persons. */
export function bodyKindOf({ respondents }: Pick<Form, 'respondents'>): BodyKind | undefined {
  return kinds[respondents];
}
