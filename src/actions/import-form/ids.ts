import { reservedIds } from '../../form/id.ts';
import type { Ledger } from './ledger.ts';
import { shortened } from './members.ts';

const longest = 40;

/**
 * A name as an id: lower case, accents dropped, everything else a hyphen; `fallback` before what does not begin with a
 * letter, and alone where no letter or digit of the Latin alphabet is left.
 */
export function idFrom(name: string, fallback: string): string {
  const words = name
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  const named = /^[a-z]/.test(words) ? words : words === '' ? fallback : `${fallback}-${words}`;
  const cut = named.slice(0, longest).replace(/-$/, '');
  return reservedIds.includes(cut) ? `${fallback}-${cut}`.slice(0, longest) : cut;
}

/** Gives out ids that are valid and, within one list, never the same twice. */
export function uniqueIds(): (name: string, fallback: string) => string {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (name, fallback) => {
    const wanted = idFrom(name, fallback);
    let id = wanted;
    // the next number is remembered: ten thousand equal names are not tried from 2 on each time
    let number = next.get(wanted) ?? 2;
    for (; taken.has(id); number += 1) {
      const ending = `-${number}`;
      id = `${wanted.slice(0, longest - ending.length).replace(/-$/, '')}${ending}`;
    }
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
}

/** Tells what became of a name: kept, or made into an id. */
export function tellId(ledger: Ledger, at: string, name: string, id: string): void {
  if (name === id) ledger.keep(at);
  else ledger.change(at, 'id-made', { from: shortened(name), id });
}
