/** A sentence that the page carries, with the values for what stands between braces in it: `{place}`. */
export function said(
  sentence: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string {
  // in one pass: a title may hold braces of its own
  return (sentence ?? '').replaceAll(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
