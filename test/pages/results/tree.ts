// A small reader of the HTML that pages write: enough to find elements, their attributes and their text.

export interface Node {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
}

const empty = ['meta', 'link', 'br', 'hr', 'img', 'input', 'wbr'];
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The tree of a page or a piece of one. Throws where tags are not closed in order. */
export function treeOf(html: string): Node {
  const root: Node = { tag: '', attributes: new Map(), children: [] };
  const open = [root];
  const token =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/gi;
  for (const [said, closing, tag = '', attributes = '', selfClosing] of html.matchAll(token)) {
    const parent = open.at(-1) ?? root;
    if (tag === '') {
      if (!said.startsWith('<')) parent.children.push(unescaped(said));
    } else if (closing === '/') {
      if (parent.tag !== tag) throw new Error(`</${tag}> closes <${parent.tag}>`);
      open.pop();
    } else {
      const node: Node = { tag, attributes: attributesIn(attributes), children: [] };
      parent.children.push(node);
      if (selfClosing !== '/' && !empty.includes(tag)) open.push(node);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [
      name,
      unescaped(value),
    ]),
  );
}

function unescaped(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (said, name: string) => entities[name] ?? said);
}

/** All elements below a node, in order of the page. */
export function everyNode(node: Node): readonly Node[] {
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...everyNode(child)]));
}

/** Elements below with this class or tag (`li`, `.ranked`). */
export function all(node: Node, what: string): readonly Node[] {
  return everyNode(node).filter((each) =>
    what.startsWith('.') ? classesOf(each).includes(what.slice(1)) : each.tag === what,
  );
}

/** The only one of these; throws where there is none. */
export function one(node: Node, what: string): Node {
  const [found] = all(node, what);
  if (found === undefined) throw new Error(`no ${what}`);
  return found;
}

/** The element with this id; undefined where there is none. */
export function byId(node: Node, id: string): Node | undefined {
  return everyNode(node).find((each) => each.attributes.get('id') === id);
}

export function classesOf(node: Node): readonly string[] {
  return (node.attributes.get('class') ?? '').split(' ');
}

/** What stands in a node, as one line. `leaveOut`: elements of these classes or tags are not read. */
export function textOf(node: Node | string, leaveOut: readonly string[] = []): string {
  const read = (part: Node | string): string => {
    if (typeof part === 'string') return part;
    const isOut = leaveOut.some(
      (what) => part.tag === what || classesOf(part).includes(what.replace('.', '')),
    );
    return isOut ? ' ' : ` ${part.children.map(read).join('')} `;
  };
  return read(node).replaceAll(/\s+/g, ' ').trim();
}

/** A number in an attribute, per cents without their sign. */
export function figure(node: Node, name: string): number {
  const value = node.attributes.get(name);
  if (value === undefined) return 0;
  return Number(value.replace('%', ''));
}

/** A number as people write it: comma, real minus. */
export function numberFrom(text: string): number {
  return Number(text.replace('−', '-').replace(',', '.'));
}

/** The cells of a table, row by row, without its head. */
export function cellsOf(table: Node): readonly (readonly string[])[] {
  return all(one(table, 'tbody'), 'tr').map((row) => all(row, 'td').map((cell) => textOf(cell)));
}
