// Every kind of question, two options each where there are options.

const options = [
  { id: 'bank', title: 'Een bank' },
  { id: 'boom', title: 'Een boom' },
];

/** The sections of a form of every kind of question. */
export const kinds = [
  {
    id: 'een',
    title: 'Alles',
    items: [
      {
        type: 'statement',
        id: 'groen',
        title: { nl: 'Het plein\nwordt groen.', en: 'The square turns green.' },
        remark: true,
      },
      { type: 'statement', id: 'auto', title: 'Auto’s weg.', scale: 'agree-pass-disagree' },
      {
        type: 'statement',
        id: 'eigen',
        title: 'Hoe vaak?',
        scale: { points: ['Nooit', 'Altijd'] },
        noView: false,
      },
      { type: 'priorities', id: 'eerst', title: 'Eerst?', method: 'rank', places: 2, options },
      { type: 'priorities', id: 'punten', title: 'Verdeel', method: 'points', total: 10, options },
      { type: 'priorities', id: 'stem', title: 'Kies', method: 'votes', votes: 1, options },
      { type: 'choice', id: 'een-ding', title: 'Wat dan?', options },
      { type: 'choice', id: 'meer', title: 'Meer?', options, several: true },
      { type: 'reaction', id: 'anders', title: 'Anders?', maximumLength: 4000 },
      {
        type: 'reaction',
        id: 'acties',
        title: 'Wat doen?',
        several: 2,
        kinds: [
          { id: 'nu', title: 'Nu' },
          { id: 'later', title: 'Later' },
        ],
      },
      { type: 'text', id: 'functie', title: 'Functie' },
      { type: 'number', id: 'aantal', title: 'Hoeveel?' },
      { type: 'note', id: 'uitleg', title: 'Uitleg', text: 'Zo dus.' },
    ],
  },
];
