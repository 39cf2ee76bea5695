import type { Evidence } from '../form/implication.ts';
import type { Item } from '../form/item.ts';
import { scaleOf } from '../form/statement.ts';
import { directedValue, placeValue, pointValue, type Value } from '../method/value.ts';
import type { Answer } from '../response/answer.ts';

/** One piece of evidence as it is read from a response. */
export interface EvidenceReader {
  readonly item: string;
  readonly weight: number;
  /** Values have this denominator, whatever the answer. */
  readonly denominator: number;
  /** The value of an answer in the direction of the evidence; undefined for "no view". */
  readonly read: (answer: Answer) => Value | undefined;
}

/** How evidence resting on `item` is read. Throws for an item that cannot be evidence: the form's rules refuse it. */
export function evidenceReader(item: Item, { option, direction, weight }: Evidence): EvidenceReader {
  if (item.type === 'statement') {
    const { points, reverse } = scaleOf(item);
    const values = Array.from({ length: points }, (_, index) =>
      directedValue(pointValue(index + 1, points, reverse), direction),
    );
    const read = (answer: Answer) => (answer.is === 'point' ? values[answer.point - 1] : undefined);
    return { item: item.id, weight, denominator: points - 1, read };
  }
  if (item.type === 'priorities' && option !== undefined) {
    const options = item.options.length;
    const read = (answer: Answer) => {
      if (answer.is !== 'ranking') return undefined;
      const place = answer.order.indexOf(option) + 1;
      return directedValue(
        placeValue(place === 0 ? undefined : place, answer.order.length, options),
        direction,
      );
    };
    return { item: item.id, weight, denominator: options - 1, read };
  }
  throw new TypeError('evidence is a statement or an option of priorities');
}
