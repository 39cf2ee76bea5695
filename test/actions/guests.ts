// Who is invited in the model of machine.ts, and what was answered with which invitation.
import { expect } from 'vitest';
import { invite } from '../../src/actions/invite.ts';
import { listInvitations } from '../../src/actions/list-invitations.ts';
import { revokeInvitations } from '../../src/actions/revoke-invitations.ts';
import type { Respondent } from '../../src/response/respondent.ts';
import type { Result } from '../../src/shared/result.ts';
import type { Invitee } from '../../src/storage/invitations.ts';
import { organisations, person, pseudonymous } from './invited.ts';
import { idOf, must, type TestContext } from './testcontext.ts';

/** How the form of a history is entered; `bodies`: answers speak for organisations. */
export type Entrance = 'link' | 'invitation' | 'pseudonymous' | 'bodies';

/** What the form says of it. */
export function entranceOf(entrance: Entrance): { access: object; [key: string]: unknown } {
  switch (entrance) {
    case 'link':
      return { access: {} };
    case 'invitation':
      return { access: { by: 'invitation' } };
    case 'pseudonymous':
      return pseudonymous;
    case 'bodies':
      return organisations;
  }
}

/** The pass somebody shows: of one of the people, whether invited or not; made up; or none. */
export type Shown = { readonly of: number } | 'made-up' | 'none';

interface Guest {
  readonly number: number;
  readonly secret: string;
  isRevoked: boolean;
  usedBy: number | undefined;
}

export class Guests {
  readonly #context: TestContext;
  readonly #entrance: Entrance;
  /** By person: every invitation there was, the newest last. */
  readonly #guests = new Map<number, Guest[]>();

  constructor(context: TestContext, entrance: Entrance) {
    this.#context = context;
    this.#entrance = entrance;
  }

  get isNeeded(): boolean {
    return this.#entrance !== 'link';
  }

  /** Invites somebody; what the write did is found out afterwards, as it may have been cut off. */
  invite(whom: number): Promise<Result<unknown>> {
    return invite(this.#context, 'dorp', [person(`Gast ${whom}`, this.#inviteeOf(whom))]);
  }

  #inviteeOf(whom: number): Omit<Invitee, 'name'> {
    return {
      speaksFor: this.#entrance === 'bodies' ? `Huis ${whom % 4}` : null,
      mandates: this.#entrance === 'invitation' ? 1 : 1 + (whom % 3),
    };
  }

  revoke(whom: number): Promise<Result<unknown>> {
    const newest = this.#guests.get(whom)?.at(-1);
    return revokeInvitations(this.#context, 'dorp', [newest?.number ?? 999]);
  }

  isInvited(whom: number): boolean {
    return this.#guests.has(whom);
  }

  pass(shown: Shown): string | undefined {
    if (shown === 'none') return undefined;
    return shown === 'made-up' ? idOf(99) : (this.#guests.get(shown.of)?.at(-1)?.secret ?? idOf(98));
  }

  /** Why nothing at all is told to who shows this pass: mistakes name questions. */
  stranger(shown: Shown): string | undefined {
    const refusal = this.refusal(shown);
    return refusal === 'invitation-needed' || refusal === 'invitation-unknown' ? refusal : undefined;
  }

  /** Why a new response with this pass is refused; undefined when it comes in. */
  refusal(shown: Shown): string | undefined {
    if (!this.isNeeded) return undefined;
    if (shown === 'none') return 'invitation-needed';
    const guest = shown === 'made-up' ? undefined : this.#guests.get(shown.of)?.at(-1);
    if (guest === undefined) return 'invitation-unknown';
    if (guest.isRevoked) return 'invitation-revoked';
    return guest.usedBy === undefined ? undefined : 'invitation-used';
  }

  /** A new response of `who` came in with this pass. */
  use(shown: Shown, who: number): void {
    const guest = typeof shown === 'object' ? this.#guests.get(shown.of)?.at(-1) : undefined;
    if (guest !== undefined) guest.usedBy = who;
  }

  /** Who a response says gave it; undefined where it may not say so. */
  byOf(who: number): Respondent | undefined {
    if (this.#entrance === 'link' || this.#entrance === 'invitation') return undefined;
    for (const [whom, guests] of this.#guests) {
      const guest = guests.find(({ usedBy }) => usedBy === who);
      if (guest !== undefined) return { invitation: guest.number, ...this.#inviteeOf(whom) };
    }
    return undefined;
  }

  /** Holds what is stored against the model: I5, and no use without a response. */
  async check(responses: number): Promise<void> {
    const { rows } = await this.#context.client.execute(
      'SELECT number, used_on FROM invitation_uses ORDER BY number',
    );
    const used = [...this.#guests.values()].flat().filter(({ usedBy }) => usedBy !== undefined);
    expect(used).toHaveLength(this.isNeeded ? responses : 0);
    expect(new Set(used.map(({ usedBy }) => usedBy)).size).toBe(used.length);
    expect(rows.map((row) => row['number'])).toEqual(used.map(({ number }) => number).sort((a, b) => a - b));
    for (const row of rows) expect(row['used_on']).toMatch(/^\d{4}-\d\d-\d\d$/);
  }

  /** Reads who is invited by now; each person has one invitation that was not revoked at most. */
  async learn(): Promise<void> {
    if (!this.isNeeded) return;
    for (const { name, number, secret, isRevoked } of must(await listInvitations(this.#context, 'dorp'))) {
      const whom = Number(name.split(' ')[1]);
      const guests = this.#guests.get(whom) ?? [];
      const known = guests.find((guest) => guest.number === number);
      if (known !== undefined) known.isRevoked = isRevoked;
      else guests.push({ number, secret: secret ?? '', isRevoked, usedBy: undefined });
      this.#guests.set(whom, guests);
      expect(guests.slice(0, -1).every((guest) => guest.isRevoked)).toBe(true);
    }
  }
}
