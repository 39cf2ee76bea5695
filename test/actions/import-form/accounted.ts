// What every import must keep: nothing of their file is without a line, and no line is about nothing.
import type { ImportedForm } from '../../../src/actions/import-form/form-data.ts';
import { parseForm } from '../../../src/form/parse.ts';
import { pointerTo } from '../../../src/shared/pointer.ts';
import type { Result } from '../../../src/shared/result.ts';
import { must } from '../testcontext.ts';

/** The pointer to every value of data, lists and objects included. */
export function placesIn(data: unknown, at = ''): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, member]) => {
    const pointer = at + pointerTo(key);
    return [pointer, ...placesIn(member, pointer)];
  });
}

/** Places that the report says nothing of, and lines about places that are not there. */
export function unaccounted(data: unknown, { report }: ImportedForm): readonly string[] {
  const places = placesIn(data);
  const told = new Set(report.map(({ at }) => at));
  const whole = new Set(report.flatMap((line) => (line.whole ? [line.at] : [])));
  const isBelow = (place: string): boolean => {
    for (let at = place.lastIndexOf('/'); at > 0; at = place.lastIndexOf('/', at - 1)) {
      if (whole.has(place.slice(0, at))) return true;
    }
    return false;
  };
  const known = new Set(places);
  return [
    ...places.filter((place) => !told.has(place) && !isBelow(place)),
    ...[...told].filter((at) => at !== '' && !known.has(at)).map((at) => `not there: ${at}`),
  ];
}

/** The form that was made, which passes every check, and its report. */
export function checked(made: Result<ImportedForm>) {
  const imported = must(made);
  return { form: must(parseForm(imported.form)), report: imported.report, imported };
}

/** What a report says of a place. */
export function told({ report }: Pick<ImportedForm, 'report'>, at: string): readonly string[] {
  return report.filter((line) => line.at === at).map(({ outcome, code }) => `${outcome} ${code}`);
}
