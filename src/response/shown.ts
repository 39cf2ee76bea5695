/** At most 60 characters of what was found, for a problem about it. Never `String`: an object may have broken that. */
export function shown(found: unknown): string {
  const text = typeof found === 'string' ? found : String(JSON.stringify(found));
  return [...text.slice(0, 120)].slice(0, 60).join('');
}
