import { answers, formCount } from './counts.ts';

/** Making a copy of the database. */
export const backup = {
  busy: 'De database wordt gekopieerd…',
  made: (file: string, forms: number, responses: number) =>
    `De kopie staat in ${file} en is nagekeken: ${formCount(forms)}, ${answers(responses)}.`,
  holdsAnswers:
    'Er staan antwoorden van mensen in. Bewaar haar zo lang als u hun hebt beloofd, en niet langer.',
  keyApart:
    'De sleutel zit er niet in. Bewaar die apart: zonder hem kloppen ontvangstcodes en links niet meer.',
};

/** Putting one back. */
export const restore = {
  elsewhere:
    'restore werkt alleen met de database van deze computer. Noem haar map met --data. Hoe een kopie bij Turso komt, staat in de README.',
  stages: {
    copying: 'De kopie wordt klaargezet…',
    migrating: 'De kopie wordt op orde gebracht…',
    'taking-over': 'Wat sindsdien is gewist, wordt er ook uit gehaald…',
    verifying: 'Alles wordt nagerekend…',
    placing: 'De kopie komt op haar plaats…',
  },
  done: (file: string, forms: number, responses: number) =>
    `${file} is teruggezet en nagerekend: ${formCount(forms)}, ${answers(responses)}.`,
  since: (responses: number, ofAnswers: number, forms: number) =>
    responses + ofAnswers + forms === 0
      ? 'Sinds de kopie is er niets ingetrokken of gewist.'
      : `Sinds de kopie ingetrokken of gewist, en niet teruggekomen: ${[
          ...(responses === 0 ? [] : [answers(responses)]),
          ...(ofAnswers === 0 ? [] : [`alle antwoorden van ${formCount(ofAnswers)}`]),
          ...(forms === 0 ? [] : [`alles van ${formCount(forms)}`]),
        ].join('; ')}.`,
  stayed: (forms: readonly string[]) =>
    `Sinds de kopie gesloten of getoond, en daarom zo gebleven, met alle antwoorden: ${forms.join(', ')}.`,
  reopened: (forms: readonly string[]) =>
    `Weer zoals in de kopie, hoewel sindsdien gesloten of getoond: ${forms.join(', ')}.`,
  kept: (file: string) =>
    `De beschadigde database staat nog in ${file}. Er staan antwoorden in: verwijder haar als u haar niet meer nodig hebt.`,
};
