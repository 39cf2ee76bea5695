// Small forms for tests: enough of everything, nothing more.
import type { Form } from '../../src/form/form.ts';
import { parseForm } from '../../src/form/parse.ts';

/** JSON of a form that keeps every rule; `changes` replaces top-level members. */
export function sampleJson(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'proef',
    kind: 'intake',
    title: { nl: 'Proef', en: 'Trial' },
    languages: ['nl', 'en'],
    privacy: { controller: 'Netwerk', contact: 'privacy@example.org' },
    groups: [
      {
        id: 'tafel',
        title: 'Tafel',
        required: true,
        options: [
          { id: 'bestuur', title: 'Bestuur' },
          { id: 'team', title: 'Team' },
        ],
      },
    ],
    themes: [{ id: 'data', title: 'Data' }],
    sections: [
      {
        id: 'een',
        title: 'Een',
        items: [
          { type: 'note', id: 'lees', text: 'Lees dit eerst.' },
          { type: 'statement', id: 'delen', title: 'Wij delen gegevens.', noView: true, theme: 'data' },
          {
            type: 'statement',
            id: 'stance',
            title: 'Het kan sneller.',
            scale: 'agree-pass-disagree',
            noView: false,
          },
        ],
      },
      {
        id: 'twee',
        title: 'Twee',
        items: [
          {
            type: 'priorities',
            id: 'inzet',
            title: 'Waarop zetten wij in?',
            method: 'rank',
            places: 3,
            options: [
              { id: 'infra', title: 'Gegevens' },
              { id: 'opleiden', title: 'Opleiden' },
              { id: 'mens', title: 'Ontmoeten' },
              { id: 'regie', title: 'Regie' },
            ],
          },
          { type: 'reaction', id: 'zorgen', title: 'Wat baart u zorgen?', maximumLength: 20 },
        ],
      },
    ],
    implications: [
      {
        id: 'samen-delen',
        title: 'Samen gegevens delen',
        evidence: [
          { item: 'delen', weight: 2 },
          { item: 'inzet', option: 'infra' },
        ],
      },
    ],
    ranking: { groups: 'tafel' },
    ...changes,
  };
}

/** The sample as a parsed form. */
export function sampleForm(changes: Readonly<Record<string, unknown>> = {}): Form {
  const parsed = parseForm(sampleJson(changes));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
