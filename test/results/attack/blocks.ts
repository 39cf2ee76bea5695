import type { Response } from '../../../src/response/response.ts';
import type { Publication } from './session.ts';

/** People of one group and as many mandates whose answers are in the same documents: for the attacker they are interchangeable. */
export interface Block {
  readonly group: string;
  /** For how many each of them speaks: the attacker knows. */
  readonly mandates: number;
  /** Numbers of the documents they are in, from 0. */
  readonly documents: ReadonlySet<number>;
  /** What they answered: the attacker does not look here; it is used to prove the model right. */
  readonly responses: readonly Response[];
}

interface Unit {
  readonly group: string;
  readonly documents: number[];
  readonly response: Response;
}

/** Blocks of everybody in at least one document; an edited response is another unit than what it was. */
export function blocksOf(publications: readonly Publication[]): readonly Block[] {
  const units = new Map<string, Unit>();
  for (const [number, { present }] of publications.entries()) {
    for (const [person, { version, response }] of present) {
      const key = `${person} ${version}`;
      const unit = units.get(key) ?? { group: groupOf(response), documents: [], response };
      unit.documents.push(number);
      units.set(key, unit);
    }
  }
  const blocks = new Map<string, Unit[]>();
  for (const unit of units.values()) {
    const key = `${unit.group} ${mandatesOf(unit)} ${unit.documents.join()}`;
    blocks.set(key, [...(blocks.get(key) ?? []), unit]);
  }
  return [...blocks.values()].map((members) => ({
    group: members[0]?.group ?? '',
    mandates: members[0] === undefined ? 1 : mandatesOf(members[0]),
    documents: new Set(members[0]?.documents),
    responses: members.map(({ response }) => response),
  }));
}

function mandatesOf({ response }: Unit): number {
  return response.by?.mandates ?? 1;
}

function groupOf(response: Response): string {
  return [...response.groups.values()][0] ?? 'not-given';
}
