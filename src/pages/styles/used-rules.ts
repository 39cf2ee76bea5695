// Leaves out of a compiled style sheet what no page can meet: govuk-frontend has rules for far more than we write.

/**
 * A style sheet without the selectors that name a class that is never written, and without the blocks that are empty
 * then. It must be compressed, as Sass does it: no comments, no semicolon before a brace.
 */
export function usedRules(css: string, isWritten: (className: string) => boolean): string {
  let left = '';
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) return left + css.slice(at);
    const close = endOfBlock(css, open);
    const statements = css.slice(at, open).split(';');
    const head = statements.pop() ?? '';
    const body = css.slice(open + 1, close);
    left += statements.map((statement) => `${statement};`).join('');
    left += usedBlock(head, body, isWritten);
    at = close + 1;
  }
  return left;
}

function usedBlock(head: string, body: string, isWritten: (className: string) => boolean): string {
  if (/^@(media|supports|layer|container)/.test(head)) {
    const inside = usedRules(body, isWritten);
    return inside === '' ? '' : `${head}{${inside}}`;
  }
  if (head.startsWith('@')) return `${head}{${body}}`;
  const selectors = head.split(/,(?![^(]*\))/).filter((selector) => isMet(selector, isWritten));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
}

/** Whether an element could be selected: what stands between brackets may be what it is not. */
function isMet(selector: string, isWritten: (className: string) => boolean): boolean {
  const plain = selector.replaceAll(/\([^()]*\)|\[[^\]]*\]/g, '');
  return [...plain.matchAll(/\.([\w-]+)/g)].every(([, className = '']) => isWritten(className));
}

/** Place of the brace that closes the one at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const character = css[at];
    if (character === '"') at = css.indexOf('"', at + 1);
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('a block of the style sheet is not closed');
}
