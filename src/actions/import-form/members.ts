// Their JSON, read without trust: members by name in a Map, so that `__proto__` is a name like another.

/** The members of an object; undefined for anything else. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** The entries of a list; none for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text or number as text; undefined for anything else. */
export function plainOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Whether brackets lie deeper in each other than allowed; level by level, so that no bomb of them is followed. */
export function isDeeperThan(data: unknown, maximum: number): boolean {
  let level: readonly unknown[] = [data];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maximum) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

/** At most 60 characters of a text, for a line about it. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${[...text.slice(0, 120)].slice(0, 59).join('')}…`;
}
