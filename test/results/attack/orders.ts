// More than a document says: it tells orders that rest on how many place one option above another, and the attacker is
// handed these numbers themselves. Intervals and agreement follow from sums over the same people.
import type { Response } from '../../../src/response/response.ts';
import type { ResultsDocument } from '../../../src/results/document.ts';
import type { Figure } from './figures.ts';

/** How many of those present place each option of a ranking that is shown above each other one. */
export function orderFigures(document: ResultsDocument, present: readonly Response[]): readonly Figure[] {
  const rankings = document.priorities.filter((row) => row.method === 'rank' && row.n !== null);
  return rankings.flatMap(({ id, n, options }) => {
    // a live document is of fewer people than are present
    if (present.filter(({ answers }) => answers.has(id)).length !== n) return [];
    return options.flatMap((above) =>
      options.map((below): Figure => {
        const adds = (found: Response) => (isAbove(found, id, above.id, below.id) ? 1 : 0);
        const value = present.reduce((sum, found) => sum + adds(found), 0);
        return { items: [id], of: undefined, low: value, high: value, adds };
      }),
    );
  });
}

function isAbove({ answers }: Response, item: string, above: string, below: string): boolean {
  const answer = answers.get(item);
  if (answer?.is !== 'ranking' || !answer.order.includes(above)) return false;
  return !answer.order.includes(below) || answer.order.indexOf(above) < answer.order.indexOf(below);
}
