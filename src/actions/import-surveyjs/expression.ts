import type { Expression, Sought } from '../import-form/expression.ts';
import { type Comparison, type Dialect, readExpression } from '../import-form/read-expression.ts';

const comparisons: readonly (readonly [Comparison, string])[] = [
  ['=', '= == equal'],
  ['!=', '!= <> notequal'],
  ['<', '< less'],
  ['<=', '<= lessorequal'],
  ['>', '> greater'],
  ['>=', '>= greaterorequal'],
  ['contains', 'contains contain *='],
  ['notcontains', 'notcontains notcontain'],
  ['anyof', 'anyof'],
  ['allof', 'allof'],
  ['noneof', 'noneof'],
];

/** Conditions as SurveyJS writes them: `{colour} = 'red' and {size} notempty`. */
export const surveyjsDialect: Dialect = {
  reference: /\{([^{}]{1,200})\}/y,
  meanings: new Map([
    ...comparisons.flatMap(([meaning, words]) =>
      words.split(' ').map((word): [string, Comparison] => [word, meaning]),
    ),
    ['and', 'and'],
    ['&&', 'and'],
    ['or', 'or'],
    ['||', 'or'],
    ['!', 'not'],
    ['not', 'not'],
    ['empty', 'empty'],
    ['notempty', 'notempty'],
  ]),
  call: (): Expression | undefined => undefined,
};

/** A condition of SurveyJS at its place. */
export function soughtIn(at: string, written: unknown): Sought {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return { at, text, asks: readExpression(text, surveyjsDialect) };
}
