// A form of ours as it grows, question by question in their order: sections, ids, conditions and room.
import type { Condition } from '../../form/condition.ts';
import type { Text } from '../../form/text.ts';
import {
  allOf,
  type ConditionReason,
  conditionFrom,
  type KnownItem,
  type MadeCondition,
} from './condition.ts';
import type { Sought } from './expression.ts';
import { tellId, uniqueIds } from './ids.ts';
import type { Ledger } from './ledger.ts';
import type { AnswersByValue } from './options.ts';

/** What a form may hold; see rules.ts and parse.ts. Some room is left for what stands around the items. */
const most = { items: 100, sections: 50, bytes: 150_000 } as const;

/** A question that is to become an item. */
export interface Wanted {
  /** Where it stands. */
  readonly at: string;
  readonly name: string;
  /** Where its name stands; undefined when it was made up. */
  readonly nameAt: string | undefined;
  /** Everything but its id, its condition and whether it is required. */
  readonly item: Readonly<Record<string, unknown>> & { readonly type: string };
  /** Where it says that it must be answered. */
  readonly requiredAt?: string | undefined;
  /** All of these must hold. */
  readonly conditions: readonly Sought[];
  /** For conditions on it; undefined when it is answered freely. */
  readonly answers?: AnswersByValue | undefined;
}

/** A page of theirs. */
export interface WantedSection {
  readonly at: string;
  readonly name: string;
  readonly nameAt: string | undefined;
  readonly title: Text;
  readonly text?: Text | undefined;
  readonly conditions: readonly Sought[];
}

interface Section {
  readonly head: Readonly<Record<string, unknown>>;
  readonly wanted: WantedSection;
  /** Its own conditions are all kept. */
  readonly isWhole: boolean;
  readonly items: Readonly<Record<string, unknown>>[];
}

/** What became of conditions: the one of ours, and whether all of them are in it. */
interface Said {
  readonly showIf: Condition | undefined;
  readonly isWhole: boolean;
}

/** A form while it is built. */
export class FormBuilder {
  readonly #ledger: Ledger;
  readonly #sections: Section[] = [];
  readonly #known = new Map<string, KnownItem | undefined>();
  readonly #itemId = uniqueIds();
  readonly #sectionId = uniqueIds();
  #items = 0;
  #questions = 0;
  #bytes = 0;
  /** The page that begins with the next item. */
  #waiting: WantedSection | undefined;
  /** The conditions of a page that could not get a section of its own. */
  #inherited: readonly Sought[] = [];

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
  }

  /** How many questions there are to answer. */
  get questionCount(): number {
    return this.#questions;
  }

  /** Begins a page; one on which nothing comes is not in the form. */
  openSection(section: WantedSection): void {
    this.#dropWaiting();
    this.#waiting = section;
    this.#inherited = [];
  }

  /** The sections with something in them; nothing can be added afterwards. */
  sections(): readonly Readonly<Record<string, unknown>>[] {
    this.#dropWaiting();
    return this.#sections.map(({ head, items }) => ({ ...head, items }));
  }

  /** Puts an item on the page and gives its id; undefined when there is no room, which is told. */
  add(wanted: Wanted): string | undefined {
    if (!this.#hasRoomFor(wanted)) return undefined;
    this.#beginWaiting();
    this.#splitFor(wanted);
    const section = this.#sections.length - 1;
    const page = this.#sections[section];
    const id = this.#itemId(wanted.name, wanted.item.type);
    const { showIf, isWhole } = this.#said([...this.#inherited, ...wanted.conditions], section);
    // a question that is now asked of everybody must not be in the way of those it was not meant for
    const required = wanted.requiredAt !== undefined && isWhole && page?.isWhole === true;
    const { type, ...rest } = wanted.item;
    const item = { type, id, ...rest, ...(required ? { required } : {}), ...(showIf && { showIf }) };
    page?.items.push(item);
    this.#items += 1;
    this.#bytes += sizeOf(item);
    if (type !== 'note') {
      this.#questions += 1;
      const { name, answers } = wanted;
      const several = wanted.item['several'] === true;
      this.#known.set(name, this.#known.has(name) ? undefined : { id, section, answers, several });
    }
    this.#tell(wanted, id, required);
    return id;
  }

  #tell({ at, name, nameAt, requiredAt, item: { type } }: Wanted, id: string, isRequired: boolean): void {
    if (nameAt !== undefined) tellId(this.#ledger, nameAt, name, id);
    if (requiredAt !== undefined) {
      if (isRequired) this.#ledger.keep(requiredAt);
      else this.#ledger.change(requiredAt, 'not-required-now', {});
    }
    this.#ledger.keep(at, 'kept-as-item', { type, id });
  }

  #hasRoomFor({ at, item }: Wanted): boolean {
    if (this.#items >= most.items) {
      this.#ledger.leaveOut(at, 'no-room', { maximum: most.items });
      return false;
    }
    if (this.#bytes + sizeOf(item) > most.bytes) {
      this.#ledger.leaveOut(at, 'too-much-text', { maximumBytes: most.bytes });
      return false;
    }
    return true;
  }

  #dropWaiting(): void {
    if (this.#waiting !== undefined && this.#waiting.at !== '') {
      this.#ledger.leaveOut(this.#waiting.at, 'nothing-in-it', {});
    }
    this.#waiting = undefined;
  }

  #beginWaiting(): void {
    const wanted = this.#waiting;
    this.#waiting = undefined;
    if (wanted === undefined) return;
    if (this.#sections.length < most.sections) this.#begin(wanted);
    else {
      this.#inherited = wanted.conditions;
      this.#ledger.change(wanted.at, 'pages-joined', { maximum: most.sections });
    }
  }

  #begin(wanted: WantedSection): string {
    const { at, name, nameAt, title, text } = wanted;
    const id = this.#sectionId(name, 'page');
    const { showIf, isWhole } = this.#said(wanted.conditions, this.#sections.length);
    const head = { id, title, ...(text === undefined ? {} : { text }), ...(showIf && { showIf }) };
    this.#sections.push({ head, wanted, isWhole, items: [] });
    this.#bytes += sizeOf(head);
    if (nameAt !== undefined) tellId(this.#ledger, nameAt, name, id);
    if (at !== '') this.#ledger.keep(at, 'kept-as-section', { id });
    return id;
  }

  /** A condition on an answer of the same page needs that page to end before it. */
  #splitFor({ at, conditions }: Wanted): void {
    const here = this.#sections.at(-1);
    if (here === undefined || this.#sections.length >= most.sections) return;
    const asksHere = conditions.some((each) => {
      const made = conditionFrom(each, this.#known);
      return made.ok && made.section === this.#sections.length - 1;
    });
    if (!asksHere) return;
    const { text: _text, ...rest } = here.wanted;
    const id = this.#begin({ ...rest, nameAt: undefined });
    this.#ledger.change(at, 'page-split', { id });
  }

  /**
   * Conditions as one of ours; what cannot be said is told and left out.
   * @param section the number of the section they are for: they can ask for earlier ones
   */
  #said(sought: readonly Sought[], section: number): Said {
    const conditions: Condition[] = [];
    let isWhole = true;
    for (const each of sought) {
      const made = conditionFrom(each, this.#known);
      const reason = made.ok ? this.#reasonAgainst(made, section, conditions) : made.reason;
      if (made.ok && reason === undefined) {
        conditions.push(made.condition);
        this.#ledger.keep(each.at, 'kept-as-condition', {});
        continue;
      }
      isWhole = false;
      if (reason === undefined) continue;
      if ('found' in reason) this.#ledger.leaveOut(each.at, reason.code, { found: reason.found });
      else this.#ledger.leaveOut(each.at, reason.code, {});
    }
    return { showIf: allOf(conditions), isWhole };
  }

  #reasonAgainst(
    made: Extract<MadeCondition, { ok: true }>,
    section: number,
    others: readonly Condition[],
  ): ConditionReason | undefined {
    if (made.section >= section) return { code: 'condition-on-same-page' };
    return allOf([...others, made.condition]) === undefined ? { code: 'condition-too-large' } : undefined;
  }
}

function sizeOf(data: unknown): number {
  return new TextEncoder().encode(JSON.stringify(data)).length;
}
