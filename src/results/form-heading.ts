import { itemConditions } from '../form/item-conditions.ts';
import { publicGroupOf } from '../form/questions.ts';
import type { Revision } from '../form/revision.ts';
import { ranksItems } from '../tally/ranked.ts';
import type { DocumentForm } from './document.ts';

/** What documents say of the form: all that page and exports need to be read without it. */
export function formHeading({ form, number }: Revision): DocumentForm {
  const group = publicGroupOf(form);
  const { brand, source } = form;
  return {
    id: form.id,
    revision: number,
    kind: form.kind,
    title: form.title,
    languages: form.languages,
    brand: brand === undefined ? null : { name: brand.name, colour: brand.colour ?? null },
    source:
      source === undefined
        ? null
        : {
            title: source.title,
            licence: source.licence ?? null,
            url: source.url ?? null,
            attribution: source.attribution ?? null,
          },
    respondents: form.respondents,
    group:
      group === undefined
        ? null
        : {
            id: group.id,
            title: group.title,
            options: group.options.map(({ id, title }) => ({ id, title })),
          },
    themes: form.themes,
    resultAreas: form.resultAreas,
    ranksItems: ranksItems(form),
    askedOfSome: [...itemConditions(form).keys()],
    rule: { agreedShare: form.ranking.agreedShare, laneShare: form.ranking.laneShare },
  };
}
