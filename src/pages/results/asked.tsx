// What is said of a row that was asked only after certain answers to an earlier question.
import type { Reading } from './reading.ts';

/** Says that not everybody was asked; nothing when everybody was. */
export function AskedOfSome({ reading, id }: { reading: Reading; id: string }) {
  if (!isAskedOfSome(reading, id)) return null;
  return <p class="small-print">{reading.words.ranking.askedOfSome}</p>;
}

/** Why a row shows nothing. */
export function WithheldRow({ reading, id }: { reading: Reading; id: string }) {
  return <p class="withheld">{withheldSaid(reading, id)}</p>;
}

/** The same as text alone. */
export function withheldSaid(reading: Reading, id: string): string {
  const { ranking } = reading.words;
  const minimum = reading.document.release.minimumGroup;
  return isAskedOfSome(reading, id) ? ranking.withheldAsked(minimum) : ranking.withheld(minimum);
}

function isAskedOfSome({ document }: Reading, id: string): boolean {
  return document.form.askedOfSome.includes(id);
}
