// What an organiser can do with a form as it stands.

/**
 * `close`: close and show at once; `lock`: close an embargo; `reveal`: show what is closed (an embargo, or a closing
 * whose release was cut off); `open`: take answers again.
 */
export const deeds = ['close', 'lock', 'reveal', 'open'] as const;
export type Deed = (typeof deeds)[number];

/** A form as the desk shows it. */
export interface FormStanding {
  readonly phase: 'early' | 'open' | 'grace' | 'closed';
  readonly publish: 'closing' | 'embargo' | 'live';
  /** Results of it may be seen. */
  readonly shown: boolean;
}

/** Whether this is the name of a deed. */
export function isDeed(found: string | undefined): found is Deed {
  return deeds.some((deed) => deed === found);
}

/** What can be done with a form now, the main thing first. */
export function deedsFor({ phase, publish, shown }: FormStanding): readonly Deed[] {
  if (phase === 'early') return [];
  if (shown) return publish === 'live' && phase !== 'closed' ? ['close'] : [];
  if (phase === 'closed') return ['reveal', 'open'];
  return publish === 'embargo' ? ['lock', 'close'] : ['close'];
}
