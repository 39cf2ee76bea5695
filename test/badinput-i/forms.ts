// The forms that are filled in: those that stay as they are, and those that say hostile texts everywhere.

export const fixedId = 'vast';
export const writtenId = 'geschreven';
/** Answered by organisations with an invitation; with a code; under one's name; and what was written is read. */
export const bodiesId = 'organisaties';
export const codedId = 'met-code';
export const namedId = 'bij-naam';
export const readId = 'gelezen';

/** How many texts one form has room for: a list has at most 30 options. */
export const mostTexts = 24;

/** A form with a question of each kind. */
export function fixedForm(): Record<string, unknown> {
  return {
    id: fixedId,
    kind: 'intake',
    title: 'Wat vindt u?',
    privacy: { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3 },
    groups: [{ id: 'wijk', title: 'Waar woont u?', options: options('kern', 'buiten') }],
    sections: [
      {
        id: 'een',
        title: 'Het plein',
        items: [
          { type: 'statement', id: 'stelling', title: 'Het plein wordt groen.' },
          {
            type: 'priorities',
            id: 'rang',
            title: 'Wat eerst?',
            method: 'rank',
            places: 2,
            options: options('bank', 'boom', 'bron'),
          },
          { type: 'reaction', id: 'vrij', title: 'Wat nog meer?', maximumLength: 4000 },
        ],
      },
    ],
  };
}

/** A form that asks for nothing but written reactions. */
export function writtenForm(): Record<string, unknown> {
  const items = Array.from({ length: mostTexts }, (_, n) => {
    return { type: 'reaction', id: `v${n}`, title: `Vraag ${n}`, maximumLength: 4000 };
  });
  return { ...fixedForm(), id: writtenId, groups: [], sections: [{ id: 'een', title: 'Vragen', items }] };
}

/** The forms that somebody comes in to, and the one of which reactions are read. */
export function enteredForms(): readonly Record<string, unknown>[] {
  const items = [{ type: 'reaction', id: 'vrij', title: 'Wat nog meer?', maximumLength: 4000 }];
  const privacy = { controller: 'Dorpsraad', contact: 'raad@example.org', minimumGroup: 3 };
  const plain = { ...fixedForm(), groups: [], sections: [{ id: 'een', title: 'Vragen', items }] };
  const bodies = { respondents: 'organisations', access: { by: 'invitation' } };
  const readItems = Array.from({ length: mostTexts }, (_, n) => {
    return { type: 'reaction', id: `v${n}`, title: `Vraag ${n}`, publish: 'after-moderation' };
  });
  return [
    { ...plain, ...bodies, id: bodiesId, privacy: { ...privacy, identity: 'pseudonymous' } },
    // the code is the id, which no text of the folder is
    { ...plain, id: codedId, access: { by: 'code', code: codedId } },
    { ...plain, id: namedId, privacy: { ...privacy, identity: 'named' } },
    { ...plain, id: readId, sections: [{ id: 'een', title: 'Vragen', items: readItems }] },
  ];
}

function options(...ids: readonly string[]): object[] {
  return ids.map((id) => ({ id, title: id }));
}

/**
 * Every place of a form where a text may stand, all of them with this text.
 * @param prose text of the places that are Markdown
 */
export function hostileForm(id: string, text: string, prose = text): Record<string, unknown> {
  const two = ['a', 'b'].map((option) => ({ id: option, title: text }));
  const line = lineOf(text);
  return {
    id,
    kind: 'intake',
    title: text,
    introduction: prose,
    closing: prose,
    brand: { name: line },
    privacy: { controller: line, contact: line, basis: text, minimumGroup: 3 },
    groups: [{ id: 'wijk', title: text, options: two }],
    sections: [
      {
        id: 'een',
        title: text,
        text: prose,
        items: [
          { type: 'note', id: 'lees', title: text, text: prose },
          { type: 'statement', id: 'stelling', title: text },
          { type: 'statement', id: 'punten', title: text, scale: { points: [text, text, text] } },
          { type: 'priorities', id: 'rang', title: text, method: 'rank', places: 2, options: two },
          { type: 'reaction', id: 'vrij', title: text },
        ],
      },
    ],
  };
}

/** As much of a text as a form has room for where it wants one line. */
export function lineOf(text: string): string {
  return [...text].slice(0, 150).join('');
}

/** A form in which each of many texts stands in every place that shows on the pages of a form with answers. */
export function manyForm(id: string, texts: readonly string[]): Record<string, unknown> {
  const [title = ''] = texts;
  const numbered = (letter: string) => texts.map((text, n) => ({ id: `${letter}${n}`, title: text }));
  const line = lineOf(title);
  return {
    id,
    kind: 'intake',
    title,
    brand: { name: line },
    privacy: { controller: line, contact: 'raad@example.org', minimumGroup: 3 },
    groups: [{ id: 'wijk', title, options: numbered('w') }],
    themes: numbered('t'),
    resultAreas: numbered('g'),
    sections: [
      {
        id: 'een',
        title,
        items: [
          ...numbered('s').map((each) => ({ ...each, type: 'statement' })),
          { type: 'priorities', id: 'rang', title, method: 'rank', places: 2, options: numbered('o') },
          { type: 'reaction', id: 'vrij', title },
        ],
      },
    ],
    implications: texts.map((text, n) => ({
      id: `i${n}`,
      title: text,
      text,
      theme: `t${n}`,
      resultArea: `g${n}`,
      evidence: [{ item: `s${n}` }, { item: 'rang', option: `o${n}` }],
    })),
    ranking: { groups: 'wijk' },
    source: { title: line, licence: line, url: line, attribution: title },
  };
}
