/** The element that a page always has here. Throws when it has not: the plain page is then left as it is. */
export function one<Tag extends keyof HTMLElementTagNameMap>(
  within: ParentNode,
  selector: Tag,
): HTMLElementTagNameMap[Tag];
export function one(within: ParentNode, selector: string): HTMLElement;
export function one(within: ParentNode, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

/** A copy of what is in a template, to put on the page. */
export function copyOf(template: HTMLTemplateElement): DocumentFragment {
  return document.importNode(template.content, true);
}
