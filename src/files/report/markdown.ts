// Markdown (CommonMark with tables) of texts that anybody wrote: nothing in them becomes a mark, a link or HTML.

/** A text as it stands in a line, on one line. */
export function inline(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~&#]/g, String.raw`\$&`)
    .replace(/^([-+=])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
}

/** A text of several lines as a quotation. */
export function quotation(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${inline(line)}`.trimEnd())
    .join('\n');
}

/** A list, an item a line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/**
 * A table.
 * @param texts so many columns hold texts; those after them hold figures and stand right
 */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  texts = 1,
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const ruler = heads.map((_, at) => (at < texts ? '---' : '---:'));
  return [line(heads), line(ruler), ...rows.map(line)].join('\n');
}

/** Blocks one under the other; empty ones are left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
