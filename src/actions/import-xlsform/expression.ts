import type { Expression, Sought } from '../import-form/expression.ts';
import { type Dialect, readExpression } from '../import-form/read-expression.ts';

/** Conditions as XLSForm writes them: `selected(${colours}, 'red') and ${age} > 17`. */
export const xlsformDialect: Dialect = {
  reference: /\$\{([^{}]{1,200})\}/y,
  meanings: new Map([
    ['=', '='],
    ['!=', '!='],
    ['<', '<'],
    ['<=', '<='],
    ['>', '>'],
    ['>=', '>='],
    ['and', 'and'],
    ['or', 'or'],
    ['not', 'not'],
  ]),
  call: (name, [question, value]): Expression | undefined => {
    if (name !== 'selected' || question?.is !== 'answer' || value?.is !== 'value') return undefined;
    return { asks: 'one-of', question: question.name, values: [value.value] };
  },
};

/** A condition of a sheet at its cell. */
export function soughtIn(at: string, text: string): Sought {
  return { at, text, asks: readExpression(text, xlsformDialect) };
}
