// What is said of a row that was asked only after certain answers to an earlier question.
import type { Reading } from './reading.ts';

/** Says that not everybody was asked; nothing when everybody was. */
export function AskedOfSome({ reading, id }: { reading: Reading; id: string }) {
  if (!isAskedOfSome(reading, id)) return null;
  return <p class="small-print">{reading.words.ranking.askedOfSome}</p>;
}

/** Why a row shows nothing. */
export function WithheldRow({ reading, id }: { reading: Reading; id: string }) {
  const { ranking } = reading.words;
  const minimum = reading.document.release.minimumGroup;
  const why = isAskedOfSome(reading, id) ? ranking.withheldAsked(minimum) : ranking.withheld(minimum);
  return <p class="withheld">{why}</p>;
}

function isAskedOfSome({ document }: Reading, id: string): boolean {
  return document.form.askedOfSome.includes(id);
}
