const longest = 40;

/**
 * An id for the form from the folder's name or, when that holds no letter or digit of the Latin alphabet, from the
 * topic: lower case, accents dropped, everything else a hyphen.
 */
export function formIdFrom(folder: string, topic: string): string {
  return slug(folder) ?? slug(topic) ?? 'polis';
}

function slug(text: string): string | undefined {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (words === '') return undefined;
  const named = /^[a-z]/.test(words) ? words : `polis-${words}`;
  return named.slice(0, longest).replace(/-+$/, '');
}
