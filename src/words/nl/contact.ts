/** Words of asking for news, and of taking an address out again. */
export const contact = {
  label: 'Uw mailadres',
  consent: (controller: string) => `Met de knop geeft u ${controller} toestemming om u hierover te mailen.`,
  keeping: (days: number) =>
    `We bewaren uw adres apart van uw antwoorden: we onthouden niet wanneer het kwam of bij welke antwoorden het hoort. De organisator krijgt de adressen pas als het formulier gesloten is. We wissen ze tegelijk met de antwoorden, ${days} dagen na het sluiten.`,
  add: 'Houd mij op de hoogte',
  removeLink: 'Uw mailadres weghalen',
  addLink: 'Nieuws ontvangen, of uw mailadres weghalen',
  first: 'Een adres opgeven kan als u antwoorden hebt verstuurd.',
  firstLink: 'Vul eerst uw ontvangstcode in',
  remove: {
    title: 'Uw mailadres weghalen',
    text: 'Vul het adres in zoals u het opgaf. Een ontvangstcode is niet nodig: we weten niet bij welke antwoorden een adres hoort.',
    button: 'Haal dit adres weg',
  },
  added: {
    title: 'Uw mailadres is bewaard',
    text: 'Geeft u het vaker op, dan staat het toch maar één keer op de lijst.',
  },
  removed: {
    title: 'Dit mailadres staat niet op de lijst',
    text: 'Stond het erop, dan is het nu weggehaald. Is het formulier al gesloten? Dan kan de organisator het adres al hebben. Vraag dan ook de organisator om het te wissen:',
  },
};
