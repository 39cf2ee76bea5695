// Fills in the fields of a page in one go, as somebody does who sees it: what cannot be seen or hit cannot be filled in.
import type { Page } from 'playwright-core';
import type { Fields } from '../../src/response/fields.ts';

/**
 * Run in the browser, where each step costs a hundredth of what it costs from outside: controls are clicked, texts typed
 * over what stood there, and the events are those of the browser or, for lists, the same.
 */
const filling = `(entries) => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
  /** Brings it into view and sees that nothing lies on it, but its own label. */
  const reach = (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const own = [element, ...(element.labels ?? [])];
    if (!isSeen(element) || element.disabled || !own.some((each) => each.contains(hit)))
      throw new Error((element.name || element.outerHTML) + ' cannot be hit: ' + hit?.outerHTML.slice(0, 200));
    element.focus({ preventScroll: true });
  };
  const press = (element) => {
    reach(element);
    element.click();
  };
  const one = (selector, within) => {
    const found = all(selector, within);
    if (found.length !== 1) throw new Error(found.length + ' of ' + selector);
    return found[0];
  };
  const tick = (selector) => {
    const box = one(selector);
    if (!box.checked) press(box);
    if (!box.checked) throw new Error(selector + ' stays unchecked');
  };
  const choose = (select, value) => {
    reach(select);
    select.value = value;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
    if (select.value !== value) throw new Error(select.name + ' has no ' + value);
  };
  const type = (field, text) => {
    reach(field);
    field.select();
    document.execCommand('insertText', false, text);
    if (field.value !== text) throw new Error(field.name + ' holds ' + field.value + ' in place of ' + text);
  };
  for (const [name, value] of entries) {
    const [field] = all('[name="' + name + '"]');
    if (field === undefined) continue;
    const question = field.closest('fieldset');
    const row = name.slice(0, name.lastIndexOf('.') + 1);
    if (field.type === 'radio') tick('[name="' + name + '"][value="' + value + '"]');
    // options to vote for stand in an order of the participant's own: each counts by its value
    else if (field.type === 'checkbox') tick('[name^="' + row + '"][value="' + value + '"]');
    else if (field.tagName === 'SELECT' && isSeen(field)) choose(field, value);
    // where scripts run a ranking has rows in the place of lists, and points to write open one by one
    else if (field.tagName === 'SELECT') press(one('[data-option="' + value + '"]', question));
    else {
      while (!isSeen(field)) press(one('[data-add]', question));
      type(field, value);
    }
  }
}`;

/** Puts values in those of these fields that the page has; what has no value is left as it is. */
export async function fillFields(page: Page, names: readonly string[], values: Fields): Promise<void> {
  const entries = names.flatMap((name) => {
    const value = values.get(name) ?? '';
    return value === '' ? [] : [[name, value]];
  });
  // what is typed before the page's script has begun is posted, but not kept on the device
  await page.waitForLoadState('load');
  await page.evaluate(`(${filling})(${JSON.stringify(entries)})`);
}
