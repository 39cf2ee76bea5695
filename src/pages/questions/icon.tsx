/** What a small button does, drawn on 20 by 20; its words stand beside it. */
export function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
