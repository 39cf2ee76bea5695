/** Words of how one gets in: by an invitation of one's own, or by the code of the room. */
export const pass = {
  contact: 'Komt u er niet uit? Vraag het de organisator:',
  speaksFor: (body: string) => `U antwoordt namens ${body}.`,
  invited: (name: string) => `Deze uitnodiging is voor ${name}.`,
  mandates: (count: number) => `Uw antwoord geldt voor ${count} organisaties.`,
  agreement: (body: string) =>
    `Wat u antwoordt, staat in de resultaten bij de naam ${body}. Als u begint, gaat u daarmee akkoord.`,
  notMine: {
    persons: 'Dit ben ik niet',
    organisations: 'Dit is niet mijn organisatie',
    tables: 'Dit is niet mijn tafel',
  },
  forgotten: {
    title: 'Deze uitnodiging is hier vergeten',
    text: 'Dit apparaat weet niet meer welke uitnodiging u opende. Er is niets verstuurd: de uitnodiging blijft geldig voor wie haar kreeg.',
    todo: 'Open de link in uw eigen uitnodiging om het formulier in te vullen. Klopt de naam in uw uitnodiging niet? Vraag de organisator dan om een nieuwe.',
  },
  code: {
    title: 'Vul de code in',
    text: 'Dit formulier opent u met een code. De organisator zegt die in de zaal of geeft die aan u door. Daarna ziet u hier de vragen.',
    label: 'Code',
    hint: 'Hoofdletters hoeven niet.',
    button: 'Verder',
  },
  notSent: {
    title: 'Uw antwoorden zijn nog niet verstuurd',
    kept: 'Wat u invulde, is bewaard.',
    needed:
      'Open op dit apparaat de link in uw uitnodiging opnieuw. Kies daarna “Verder waar u was” en verstuur uw antwoorden.',
    used: 'Hebt u niet zelf geantwoord? Vraag de organisator om een nieuwe uitnodiging en open die op dit apparaat. Dan kunt u deze antwoorden alsnog versturen.',
    revoked:
      'Vraag de organisator om een nieuwe uitnodiging en open die op dit apparaat. Dan kunt u deze antwoorden alsnog versturen.',
    code: 'Vul de code in. Daarna kunt u uw antwoorden versturen.',
    back: 'Terug naar uw antwoorden',
  },
};
