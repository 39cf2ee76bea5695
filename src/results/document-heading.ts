// What stands at the head of a results document: the form, the release, the parts.
import type { Text } from '../form/text.ts';

export interface DocumentForm {
  readonly id: string;
  readonly revision: number;
  readonly kind: 'intake' | 'reflection';
  readonly title: Text;
  readonly languages: readonly ('nl' | 'en')[];
  readonly brand: { readonly name: string; readonly colour: string | null } | null;
  readonly source: {
    readonly title: string;
    /** null: not stated. */
    readonly licence: string | null;
    readonly url: string | null;
    readonly attribution: string | null;
  } | null;
  /** Who answers are for: organisations and tables are shown by name. */
  readonly respondents: 'persons' | 'organisations' | 'tables';
  /** The public group question; null without groups. */
  readonly group: {
    readonly id: string;
    readonly title: Text;
    readonly options: readonly { readonly id: string; readonly title: Text }[];
  } | null;
  readonly themes: readonly { readonly id: string; readonly title: Text }[];
  readonly resultAreas: readonly { readonly id: string; readonly title: Text }[];
  /** The form had no implications: each statement and option is ranked for itself. */
  readonly ranksItems: boolean;
  /** Ids of the items that were asked only after certain answers to earlier ones, in form order. */
  readonly askedOfSome: readonly string[];
  /** What the form laid down before the first answer: from which share on (0.5 … 1) things are agreed, or carried. */
  readonly rule: { readonly agreedShare: number; readonly laneShare: number };
}

export interface ReleaseHeading {
  /** null: of what is there now, for an organiser; it is no release and nobody else sees it. */
  readonly number: number | null;
  readonly publishedAt: string;
  /** `live`: made while the form was open; `now`: no release, see `number`. */
  readonly kind: 'closing' | 'live' | 'now';
  readonly audience: 'public' | 'organiser';
  /** People whose answers are in it; null when they are fewer than k, and then nothing else is shown. */
  readonly responses: number | null;
  readonly minimumGroup: number;
  /** How many were invited; null where anybody with the link or the code could answer. */
  readonly invited: number | null;
  /** Organisations or tables of which somebody was invited, by number only; null where nobody answers for one. */
  readonly invitedBodies: number | null;
  readonly method: '1';
}

/** A declared group, several merged because one was too small, or an organisation or table by name. */
export interface DocumentPart {
  /** `group:option`, merged ones joined by `+` in form order; `organisation:name`, `table:name`. */
  readonly id: string;
  readonly title: Text;
  /** Options in it, in form order; `not-given` stands for people who did not say. A body: its name. */
  readonly of: readonly string[];
  readonly weight: number;
  readonly responses: number;
  /** How many of it were invited; null where invitations do not say. */
  readonly invited: number | null;
}
