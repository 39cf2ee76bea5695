import { support, type WeightedValue } from '../method/support.ts';
import type { Answer } from '../response/answer.ts';
import type { EvidenceReader } from './evidence-value.ts';

/** The support of one participant for one implication, in thousandths; undefined when no evidence was answered. */
export type Supporter = (answers: ReadonlyMap<string, Answer>) => number | undefined;

/** Beyond this many different combinations of answers, remembering them costs more than it saves. */
const mostRemembered = 10_000;

/**
 * Makes the supporter of one implication. Exact fractions are slow and people answer alike, so the support of
 * each combination of values is computed once.
 */
export function supporterOf(evidence: readonly EvidenceReader[]): Supporter {
  const remembered = new Map<number, number>();
  const combinations = evidence.reduce((product, { values }) => product * (values.length + 1), 1);
  const codable = Number.isSafeInteger(combinations);

  return (answers) => {
    let code = 0;
    for (const { item, values, read } of evidence) {
      const answer = answers.get(item);
      const value = answer === undefined ? undefined : read(answer);
      // 0 stands for no value
      code = code * (values.length + 1) + (value === undefined ? 0 : value + 1);
    }
    const known = codable ? remembered.get(code) : undefined;
    if (known !== undefined) return known;
    const computed = support(answeredOf(evidence, answers));
    if (codable && computed !== undefined && remembered.size < mostRemembered) remembered.set(code, computed);
    return computed;
  };
}

function answeredOf(
  evidence: readonly EvidenceReader[],
  answers: ReadonlyMap<string, Answer>,
): readonly WeightedValue[] {
  return evidence.flatMap(({ item, weight, values, read }) => {
    const answer = answers.get(item);
    const index = answer === undefined ? undefined : read(answer);
    const value = index === undefined ? undefined : values[index];
    return value === undefined ? [] : [{ ...value, weight }];
  });
}
