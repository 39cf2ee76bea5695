// Somebody's text as one of ours: titles without markup, longer texts as Markdown without HTML.
import { normalised } from '../../shared/text.ts';

/** What had to be changed in a text. */
export interface CleanText {
  readonly text: string;
  readonly changes: readonly ('markup-removed' | 'answer-in-text-removed' | 'text-shortened')[];
}

/** As long as a text of a form may be; a title is shown on one screen. */
export const longestText = { title: 1000, text: 8000 } as const;
export type TextPlace = keyof typeof longestText;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/**
 * The text without what our pages do not show; '' when nothing is left.
 * @param reference what stands for an earlier answer, such as `{name}`
 */
export function cleanText(written: string, place: TextPlace, reference: RegExp): CleanText {
  const changes: CleanText['changes'][number][] = [];
  // far more than is kept: what lies beyond is not worth reading
  const whole = normalised(written.slice(0, 4 * longestText.text)).trim();
  const unmarked = place === 'title' ? withoutMarkup(whole) : asMarkdown(whole);
  const storable = unmarked.replaceAll(/\p{Surrogate}/gu, '\uFFFD').replaceAll(/[^\P{Cc}\t\n]/gu, ' ');
  if (storable !== whole) changes.push('markup-removed');
  const told = storable.replaceAll(reference, '…');
  if (told !== storable) changes.push('answer-in-text-removed');
  const lined = place === 'title' ? oneLine(told) : told.replaceAll(/\n{3,}/g, '\n\n').trim();
  const maximum = longestText[place];
  if (lined.length <= maximum) return { text: lined, changes };
  return { text: cutAt(lined, maximum - 1), changes: [...changes, 'text-shortened'] };
}

function cutAt(text: string, length: number): string {
  return `${text.slice(0, length).replace(/\p{Surrogate}$/u, '')}…`;
}

function oneLine(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

function withoutMarkup(text: string): string {
  if (!/<[a-z/!]|&[#a-z]/i.test(text)) return text;
  const inline = text.replaceAll(/<\/?(?:b|i|u|em|strong|span|a|sup|sub|small|mark)\b[^<>]*>/gi, '');
  return decoded(inline.replaceAll(/<[a-z/!][^<>]*>/gi, ' ')).trim();
}

/** HTML as Markdown: paragraphs, lists, emphasis and web links stay, all else keeps its words only. */
function asMarkdown(text: string): string {
  if (!/<[a-z/!]|&[#a-z]/i.test(text)) return text;
  const marked = text
    .replaceAll(/<(script|style)\b[^<>]*>[^<]*/gi, '')
    .replaceAll(/<a\b[^<>]*\bhref\s?=\s?["'](https?:[^"'<>\s]+)["'][^<>]*>([^<]*)<\/a>/gi, '[$2]($1)')
    .replaceAll(/<\/?(?:b|strong)>/gi, '**')
    .replaceAll(/<\/?(?:i|em)>/gi, '_')
    .replaceAll(/<li\b[^<>]*>/gi, '\n- ')
    .replaceAll(/<br\b[^<>]*>/gi, '\n')
    .replaceAll(/<\/?(?:p|div|h[1-6]|ul|ol|table|tr)\b[^<>]*>/gi, '\n\n')
    .replaceAll(/<[a-z/!][^<>]*>/gi, '');
  return decoded(marked)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function decoded(text: string): string {
  return text
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) => characterOf(Number(code)))
    .replaceAll(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => characterOf(Number.parseInt(code, 16)))
    .replaceAll(/&([a-z]{2,8});/gi, (as, name: string) =>
      Object.hasOwn(entities, name) ? (entities[name] ?? as) : as,
    );
}

function characterOf(code: number): string {
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
