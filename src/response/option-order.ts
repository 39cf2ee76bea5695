// In which order one participant sees the options: nobody's place on the list then decides what comes first.

/**
 * The same options in an order of this response's own: the same for the same response and item, whenever and
 * wherever it is shown. Sorted by a hash of response, item and option, equal hashes in form order.
 */
export function optionOrder<Option extends { readonly id: string }>(
  options: readonly Option[],
  response: string,
  item: string,
): readonly Option[] {
  return options
    .map((option, index) => ({ option, index, key: hash(`${response}|${item}|${option.id}`) }))
    .sort((a, b) => a.key - b.key || a.index - b.index)
    .map(({ option }) => option);
}

/**
 * A whole number of 32 bits for a text: FNV-1a (Fowler, Noll & Vo), with the last steps of MurmurHash3 (Appleby)
 * behind it, because texts that differ in their last letter only would else lie close together. Nothing is secret
 * here, so it need not withstand anybody.
 */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
