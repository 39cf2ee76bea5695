// What axe does not measure: whether one sees where a control is (WCAG 1.4.11), and where the focus is.
import type { Page } from 'playwright-core';

/** What one can press, tick, choose or write in, the radios and boxes in their rows included. */
const controls =
  'button, .govuk-button, select, textarea, input[type="text"], input[type="radio"], input[type="checkbox"]';
const least = 3;

/**
 * Colours as the browser draws them: on a canvas of one pixel, each over what lies behind it. An element is told from
 * what is around it by its edge, its own ground, or, when it has neither, by its words.
 */
const measuring = `(() => {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const over = (colours) => {
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const grounds = (element) => {
    const list = [];
    for (let each = element; each !== null; each = each.parentElement) list.unshift(getComputedStyle(each).backgroundColor);
    return list;
  };
  const around = (element) => {
    // a radio or a box lies on its row's label
    const row = element.matches('input[type="radio"], input[type="checkbox"]') ? element.labels[0] : null;
    return grounds(row ?? element.parentElement);
  };
  const nameOf = (element) => element.tagName + ' ' + (element.name || element.className) + ' ' + element.textContent.trim().slice(0, 30);
  return { over, contrast, grounds, around, nameOf };
})()`;

/** Controls that stand out less than 3:1 from what is around them. */
export function faintControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const { over, contrast, grounds, around, nameOf } = ${measuring};
    return [...document.querySelectorAll('${controls}')].flatMap((element) => {
      const { width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width === 0 || element.disabled || style.visibility === 'hidden' || style.appearance === 'auto' && element.matches('input')) return [];
      const behind = around(element);
      const ground = over(behind);
      const own = over([...behind, style.backgroundColor]);
      const hasEdge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
      const edge = hasEdge ? contrast(over([...behind, style.borderTopColor]), ground) : 1;
      const best = Math.max(edge, contrast(own, ground));
      const isText = best < 1.5 && element.matches('button');
      const found = isText ? contrast(over([...behind, style.color]), ground) : best;
      return found >= ${least} ? [] : [nameOf(element) + ': ' + found.toFixed(2)];
    });
  })()`);
}

/**
 * A function for the browser, of the element that has the focus: the contrast of what the focus draws around it with the
 * ground on which it is drawn. At least 3:1 is seen.
 */
export const ringContrast = `(() => {
  const { over, contrast, grounds } = ${measuring};
  return (at) => {
    const drawn = at.matches('input[type="radio"], input[type="checkbox"]') ? at.labels[0] : at;
    const style = getComputedStyle(drawn);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 1;
    const ground = grounds(drawn.parentElement);
    return contrast(over([...ground, style.outlineColor]), over(ground));
  };
})()`;

/** What moves by itself or slides when it changes. */
export function movingParts(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const { nameOf } = ${measuring};
    const isLong = (times) => times.split(',').some((time) => parseFloat(time) > 0.01);
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration)) || scrollBehavior === 'smooth';
      })
      .map(nameOf);
  })()`);
}
