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
    organisations: 'Dit ben ik niet, of dit is niet mijn organisatie',
    tables: 'Dit ben ik niet, of dit is niet mijn tafel',
  },
  wrong: {
    title: 'Is deze uitnodiging niet voor u?',
    reportTitle: 'U kreeg deze link, maar dit klopt niet',
    reportText:
      'Meld het. De organisator ziet dan dat deze uitnodiging niet klopt en op welke dag u dat meldde, en meer niet. De uitnodiging geldt daarna nog als niet gebruikt.',
    report: 'Melden dat dit niet klopt',
    forgetTitle: 'Iemand anders opende de link op dit apparaat',
    forgetText: 'Dan vergeten we de uitnodiging hier. De organisator merkt daar niets van.',
    forget: 'Vergeet de uitnodiging op dit apparaat',
    back: 'Het klopt toch: terug',
  },
  forgotten: {
    title: 'Deze uitnodiging is hier vergeten',
    text: 'Dit apparaat weet niet meer welke uitnodiging u opende. Er is niets verstuurd: de uitnodiging blijft geldig voor wie die kreeg.',
    todo: 'Open de link in uw eigen uitnodiging om het formulier in te vullen.',
  },
  left: {
    title: 'Dit apparaat weet niets meer van uw antwoorden',
    text: 'Er is niets verstuurd.',
    todo: 'Verder gaan kan met de link die u naar uzelf stuurde.',
  },
  reported: {
    title: 'U hebt gemeld dat deze uitnodiging niet klopt',
    todo: 'De organisator kan u een nieuwe sturen, met een andere link. Vraag daarom als u wilt meedoen.',
  },
  code: {
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
