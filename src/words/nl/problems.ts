import type { ProblemCode, ProblemValues } from '../../shared/problem.ts';
import { writtenMoment } from '../moment.ts';

const perhaps = (suggestion: string) => (suggestion === '' ? '' : ` Bedoelt u “${suggestion}”?`);

/** What each refusal says, and what to do about it. */
export const problems: { readonly [C in ProblemCode]: (values: ProblemValues[C]) => string } = {
  // the form's JSON
  'json-malformed': ({ line, column }) => `Dit is geen geldige JSON (regel ${line}, kolom ${column}).`,
  'form-too-large': ({ maximumBytes }) => `Het formulier is groter dan ${maximumBytes} bytes.`,
  'form-too-deep': ({ maximum }) => `Het formulier is dieper genest dan ${maximum} lagen.`,
  'key-unknown': ({ key, suggestion }) => `De sleutel “${key}” bestaat hier niet.${perhaps(suggestion)}`,
  'key-missing': ({ key }) => `Hier ontbreekt “${key}”.`,
  'value-wrong': ({ expected, found }) => `Hier hoort ${expected}, er staat ${found}.`,
  'id-malformed': ({ found }) =>
    `“${found}” kan geen id zijn: begin met een kleine letter, gebruik kleine letters, cijfers en streepjes, hooguit 40 tekens.`,
  'id-reserved': ({ found }) => `“${found}” is een gereserveerd woord. Kies een ander id.`,
  'id-repeated': ({ found }) => `Het id “${found}” komt twee keer voor. Elk id mag één keer.`,
  'text-ill-formed': () => 'In deze tekst staan tekens die niet kunnen worden bewaard. Typ de tekst opnieuw.',
  'language-missing': ({ language }) => `Deze tekst ontbreekt in de taal “${language}”.`,
  'reference-unknown': ({ found, suggestion }) =>
    `Er wordt verwezen naar “${found}”, maar dat bestaat niet.${perhaps(suggestion)}`,
  'reference-unfit': ({ found, wanted }) => `“${found}” past hier niet: nodig is ${wanted}.`,
  'places-beyond-options': ({ places, options }) =>
    `Er zijn ${places} plaatsen, maar ${options} opties. Neem hooguit ${options} plaatsen.`,
  'option-needed': ({ item }) => `“${item}” is een rangorde: noem ook de optie.`,
  'option-unfit': ({ item }) => `“${item}” heeft geen opties: laat “option” weg.`,
  'evidence-repeated': ({ item }) => `“${item}” staat hier al als onderbouwing.`,
  'closes-before-opens': () => 'Het formulier sluit voordat het opengaat.',
  'time-malformed': ({ found }) =>
    `“${found}” is geen tijdstip. Schrijf het als 2026-11-01T08:00:00Z of 2026-11-01T09:00:00+01:00.`,
  'contrast-too-low': ({ found }) =>
    `De kleur ${found} steekt te weinig af bij wit. Kies een donkerdere kleur.`,
  'too-many': ({ what, maximum }) => `Er zijn te veel ${what}: hooguit ${maximum}.`,
  'nothing-to-answer': () => 'Hier is niets te beantwoorden.',
  'import-only': ({ key }) => `“${key}” kan alleen bij een import.`,
  // publishing
  'frozen-part': ({ form, part }) =>
    `“${part}” kan niet meer veranderen: er zijn al antwoorden op “${form}”. Publiceer het als nieuw formulier, met een ander id.`,
  'form-unknown': ({ form }) => `Er is geen formulier “${form}”.`,
  'form-not-open-yet': ({ opens }) =>
    opens === ''
      ? 'Dit formulier is nog niet open.'
      : `Dit formulier gaat open op ${writtenMoment('nl', opens)}.`,
  'form-closed': () => 'Dit formulier is gesloten. Antwoorden sturen of veranderen kan niet meer.',
  'form-already-shown': ({ form }) =>
    `De resultaten van “${form}” zijn al getoond. Het formulier kan niet weer open: maak een kopie met een nieuw id.`,
  'answers-erased': ({ form }) =>
    `De antwoorden op “${form}” zijn gewist, omdat de bewaartijd voorbij is. Het formulier kan niet weer open: maak een kopie met een nieuw id.`,
  'form-not-closed': ({ form }) => `“${form}” is nog niet gesloten.`,
  'form-changed': () => 'Het formulier is intussen veranderd. Laad de pagina opnieuw.',
  'closing-time-passed': ({ closes }) =>
    `De sluitingstijd (${writtenMoment('nl', closes)}) is voorbij. Publiceer het formulier eerst met een latere sluitingstijd.`,
  // answers
  'body-malformed': () => 'Wat er is gestuurd, kan niet worden gelezen.',
  'body-too-large': ({ maximumBytes }) => `Wat er is gestuurd, is te groot: hooguit ${maximumBytes} bytes.`,
  'body-too-deep': ({ maximum }) => `Wat er is gestuurd, is te diep genest: hooguit ${maximum} lagen.`,
  'response-id-malformed': () =>
    'Het kenmerk van deze antwoorden klopt niet. Begin opnieuw bij de startpagina.',
  'revision-unknown': () => 'Deze versie van het formulier bestaat niet.',
  'language-unknown': ({ found }) => `De taal “${found}” is er niet. Kies nl of en.`,
  'item-unknown': ({ found }) => `De vraag “${found}” staat niet in dit formulier.`,
  'answer-needed': () => 'Geef antwoord op deze vraag.',
  'answer-unfit': () => 'Kies een van de antwoorden die erbij staan.',
  'no-view-unfit': () => '“Geen mening” kan bij deze vraag niet.',
  'option-unknown': () => 'Kies een van de antwoorden die erbij staan.',
  'option-twice': ({ option, first, second }) =>
    `“${option}” staat op plaats ${first} en op plaats ${second}. Kies iets anders voor een van beide plaatsen.`,
  'place-skipped': ({ place }) => `Vul ook plaats ${place} in, of schuif uw keuzes een plaats op.`,
  'too-many-places': ({ places }) => `Zet hooguit ${places} keuzes op volgorde.`,
  'answer-too-long': ({ maximum, found }) =>
    `Uw tekst heeft ${found} tekens. Maak er hooguit ${maximum} van: ${found - maximum} minder.`,
  // receipts, links, keys
  'response-other-content': () =>
    'Deze antwoorden zijn al verstuurd, met een andere inhoud. Verander ze met uw ontvangstcode.',
  'response-withdrawn': () => 'Deze antwoorden zijn ingetrokken. Ze zijn gewist.',
  'response-unknown': () => 'Deze antwoorden zijn er niet.',
  'response-version-stale': () =>
    'Deze antwoorden zijn intussen ergens anders veranderd. Bekijk eerst wat er nu staat.',
  'change-not-offered': () =>
    'Bij dit formulier kunt u verstuurde antwoorden niet wijzigen. Intrekken kan wel.',
  'draft-unknown': () => 'Wat u had ingevuld, is niet meer te vinden. Begin opnieuw bij de startpagina.',
  'receipt-malformed': () => 'Een ontvangstcode heeft 20 letters en cijfers, in vijf groepjes van vier.',
  'receipt-unknown': () =>
    'Bij deze ontvangstcode vinden we geen antwoorden. Controleer de code. Na de bewaartijd zijn antwoorden gewist.',
  'link-unknown': () => 'Deze link bestaat niet. Controleer of hij volledig is overgenomen.',
  'link-revoked': () => 'Deze link is ingetrokken. Vraag de organisator om een nieuwe.',
  'results-not-shown': () => 'De uitkomst van dit formulier is nog niet te zien.',
  'organiser-key-needed': () => 'Hiervoor is de sleutel van de organisator nodig.',
  // the database and the machine
  'database-unavailable': () => 'We kunnen op dit moment niets bewaren of ophalen. Probeer het zo weer.',
  'database-busy': () => 'Het is op dit moment erg druk. Probeer het zo weer.',
  'database-in-use': ({ file }) => `Een ander programma gebruikt ${file} al. Stop dat eerst.`,
  'database-damaged': ({ file }) =>
    `${file} is beschadigd. Zet een reservekopie terug, of verplaats het bestand om leeg te beginnen.`,
  'database-not-migrated': () => 'De database is nog niet bijgewerkt. Draai: npx weerklank migrate',
  'migration-differs': ({ name }) =>
    `De migratie “${name}” is niet zoals zij is verzegeld of eerder is toegepast. Gebruik de versie van Weerklank waarmee deze database is gemaakt, of een nieuwere.`,
  'setting-missing': ({ name }) => `De instelling ${name} ontbreekt.`,
  'setting-malformed': ({ name }) => `De instelling ${name} klopt niet.`,
  'key-file-missing': ({ file }) =>
    `De sleutel ${file} ontbreekt, terwijl er al antwoorden zijn. Zet hem terug: zonder deze sleutel gelden ontvangstcodes niet meer.`,
  'key-file-malformed': ({ file }) => `In ${file} staat geen sleutel van 32 bytes.`,
  'port-taken': ({ port }) => `Poort ${port} is bezet. Stop het andere programma of kies een andere poort.`,
  'file-unreadable': ({ file }) => `${file} kan niet worden gelezen.`,
  'file-not-text': ({ file }) => `${file} is geen tekst in UTF-8.`,
  'csv-malformed': ({ file, line }) =>
    `${file}, regel ${line}: de aanhalingstekens of het aantal waarden kloppen niet.`,
  'csv-column-missing': ({ file, column }) => `${file}: “${column}” ontbreekt.`,
  'csv-value-wrong': ({ file, line, column, found }) =>
    `${file}, regel ${line}: “${found}” hoort niet in de kolom “${column}”.`,
  'csv-value-repeated': ({ file, line, column, found }) =>
    `${file}, regel ${line}: “${found}” komt een tweede keer voor in de kolom “${column}”.`,
  'csv-reference-unknown': ({ file, line, column, found, other }) =>
    `${file}, regel ${line}: “${found}” in de kolom “${column}” staat niet in ${other}.`,
  'form-exists': ({ form, responses }) =>
    `Er is al een formulier “${form}” (aantal antwoorden: ${responses}). Er is niets toegevoegd. Kies een ander id met --id.`,
  'page-unknown': () => 'Deze pagina bestaat niet.',
  'origin-foreign': () => 'Dit verzoek kwam van een andere website en is geweigerd.',
  'content-type-wrong': ({ wanted }) => `Stuur dit als ${wanted}.`,
  unexpected: ({ reference }) =>
    `Er ging iets mis dat we niet hadden voorzien. Noem bij een vraag dit nummer: ${reference}.`,
};
