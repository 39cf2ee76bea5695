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
    text: 'Gaf u het al eerder op? Dan staat het er nog steeds één keer.',
  },
  removed: {
    title: 'Uw mailadres is weg',
    text: 'Het staat niet of niet meer op de lijst. Is het formulier al gesloten? Dan kan de organisator de lijst al hebben opgehaald. Vraag dan ook daar om uw adres te wissen:',
  },
};
