const onward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n']);
const backward = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p']);

/** Turns keys, and those of a presenter's remote, into steps between screens; `f` fills the screen. */
export function turnByKeys(slides: HTMLElement): void {
  const screens = [...slides.querySelectorAll<HTMLElement>('.slide')];
  for (const line of document.querySelectorAll<HTMLElement>('[data-keys]')) line.hidden = false;

  const goTo = (index: number) => {
    const screen = screens[Math.min(Math.max(index, 0), screens.length - 1)];
    if (screen === undefined) return;
    history.replaceState(null, '', `#${screen.id}`);
    screen.scrollIntoView({ behavior: 'instant', block: 'start' });
    screen.focus({ preventScroll: true });
  };

  // the other language opens on the same screen
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    link.addEventListener('click', () => {
      link.hash = screens[current(screens)]?.id ?? '';
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const onControl = event.target instanceof Element && event.target.closest('a, button') !== null;
    // on a link these keys are the link's
    if (onControl && (event.key === 'Enter' || event.key === ' ')) return;
    if (event.key === 'f') {
      fillScreen();
      return;
    }
    const index = target(event.key, current(screens), screens.length);
    if (index === undefined) return;
    event.preventDefault();
    goTo(index);
  });
}

/** Which screen a key leads to; undefined for every other key. */
function target(key: string, now: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (onward.has(key)) return now + 1;
  return backward.has(key) ? now - 1 : undefined;
}

/** The screen that fills most of the window. */
function current(screens: readonly HTMLElement[]): number {
  const offsets = screens.map((screen) => Math.abs(screen.getBoundingClientRect().top));
  return offsets.indexOf(Math.min(...offsets));
}

function fillScreen(): void {
  // refused where it is not allowed: the page is as good without
  if (document.fullscreenElement === null)
    document.documentElement.requestFullscreen().catch(() => undefined);
  else document.exitFullscreen().catch(() => undefined);
}
