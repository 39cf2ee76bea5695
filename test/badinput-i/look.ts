// Looks at pages in Chromium, whose parser decides what is markup. Parsed apart from any window: nothing runs or loads.
import { chromium } from 'playwright-core';
import { args, findChromium } from '../browser/chromium.ts';

/** What a browser makes of a page. */
export interface Seen {
  /** Every element with the names of its attributes and where its addresses lead, and how often it is there. */
  readonly markup: Readonly<Record<string, number>>;
  /** What is in safe Markdown that may not be there. */
  readonly unsafe: readonly string[];
  /** Texts between the tags and values of fields, whole, and how often each is there. */
  readonly texts: Readonly<Record<string, number>>;
}

export interface Eye {
  look(pages: readonly string[]): Promise<readonly Seen[]>;
  close(): Promise<void>;
}

/** Opens the browser. */
export async function openEye(): Promise<Eye> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  const page = await browser.newPage();
  return {
    // as one text both ways: what is taken apart on the way takes longer than looking
    look: async (pages) => JSON.parse(await page.evaluate(lookAt, JSON.stringify(pages))),
    close: () => browser.close(),
  };
}

interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string }>;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  querySelectorAll(selector: string): Iterable<PageElement>;
  replaceChildren(): void;
}
declare const DOMParser: new () => {
  parseFromString(text: string, type: string): PageElement;
};

/** Runs in the browser, so it can use nothing from outside itself. */
function lookAt(pages: string): string {
  const addresses = ['href', 'src', 'action', 'formaction', 'data', 'poster', 'background', 'xlink:href'];
  const inProse: Record<string, readonly string[]> = {
    a: ['href', 'title'],
    ol: ['start'],
    code: ['class'],
  };
  for (const name of 'p em strong ul li blockquote pre hr br'.split(' ')) inProse[name] = [];
  const leadsTo = (written: string): string => {
    // as a browser reads an address: without line breaks and tabs, and without what stands around it
    const address = written.replaceAll(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+/u, '');
    if (/^[/?#](?![/\\])/.test(address)) return 'here';
    return /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase() ?? 'elsewhere';
  };
  const signature = (element: PageElement): string => {
    const attributes = element.getAttributeNames().map((name) => {
      const value = element.getAttribute(name) ?? '';
      return addresses.includes(name) ? `${name}→${leadsTo(value)}` : name;
    });
    return `${element.localName}[${attributes.sort((a, b) => (a < b ? -1 : 1)).join(' ')}]`;
  };
  const unsafeIn = (element: PageElement): string[] => {
    const allowed = inProse[element.localName];
    const others = element.getAttributeNames().filter((name) => !allowed?.includes(name));
    const leads = leadsTo(element.getAttribute('href') ?? '');
    const isSafe =
      allowed !== undefined && others.length === 0 && /^(here|elsewhere|https?|mailto)$/.test(leads);
    return isSafe ? [] : [signature(element)];
  };
  const parsed: string[] = JSON.parse(pages);
  const all = parsed.map((text): Seen => {
    const seen = {
      markup: {} as Record<string, number>,
      unsafe: [] as string[],
      texts: {} as Record<string, number>,
    };
    const count = (of: Record<string, number>, key: string) => {
      of[`=${key}`] = (of[`=${key}`] ?? 0) + 1;
    };
    const page = new DOMParser().parseFromString(text, 'text/html');
    for (const prose of page.querySelectorAll('.prose')) {
      for (const element of prose.querySelectorAll('*')) seen.unsafe.push(...unsafeIn(element));
      prose.replaceChildren();
    }
    for (const element of page.querySelectorAll('*')) {
      const leads = leadsTo(element.getAttribute('href') ?? '');
      const isContact =
        leads === 'mailto' && element.getAttribute('href') === `mailto:${element.textContent}`;
      const isSource = /^https?$/.test(leads) && element.getAttribute('rel') === 'noreferrer';
      // an organiser may give an address of mail and of a source: then they are links, and may be
      if (!isContact && !isSource) count(seen.markup, signature(element));
      for (const child of element.childNodes) if (child.nodeType === 3) count(seen.texts, child.textContent);
      if (element.localName === 'input') count(seen.texts, element.getAttribute('value') ?? '');
    }
    return seen;
  });
  return JSON.stringify(all);
}
