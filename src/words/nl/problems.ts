import type { AnswerMistakeCode } from '../../shared/answer-mistake.ts';
import type { FormMistakeCode } from '../../shared/form-mistake.ts';
import type { ProblemCode, ProblemValues } from '../../shared/problem.ts';
import type { TerminalProblems } from '../../shared/terminal-problem.ts';
import { writtenMoment } from '../moment.ts';
import { answerMistakes } from './answer-mistakes.ts';

/** What is wrong with a form, and what only the terminal meets, is said elsewhere. */
type SaidHere = Exclude<ProblemCode, keyof TerminalProblems | Exclude<FormMistakeCode, AnswerMistakeCode>>;

/** What each refusal says, and what to do about it. */
export const problems: {
  readonly [C in SaidHere]: (values: ProblemValues[C]) => string;
} = {
  ...answerMistakes,
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
    `De antwoorden op “${form}” zijn gewist. Het formulier kan niet weer open: maak een kopie met een nieuw id.`,
  'answers-before-closing': ({ form }) =>
    `De antwoorden op “${form}” zijn anoniem. Ze gaan pas open als het formulier gesloten is en de resultaten gemaakt zijn.`,
  'answers-before-showing': ({ form }) =>
    `De antwoorden op “${form}” zijn anoniem. Ze gaan pas open als de resultaten te zien zijn: npx weerklank reveal ${form}`,
  'answers-too-few': ({ form, minimum }) =>
    minimum === 1
      ? `Op “${form}” zijn geen antwoorden.`
      : `Op “${form}” zijn minder dan ${minimum} antwoorden. Zo weinig antwoorden zijn te herkennen, dus ze blijven dicht.`,
  'answers-left-too-few': ({ form }) =>
    `Van de antwoorden op “${form}” is er een ingetrokken of veranderd. Wat over is, zou laten zien welk. Het blijft dus dicht.`,
  'answers-kept-no-longer': ({ form }) =>
    `De antwoorden op “${form}” zijn gewist. Alleen de resultaten zijn er nog.`,
  'reactions-too-few': ({ form, minimum }) =>
    `Op “${form}” zijn minder dan ${minimum} antwoorden. Geschreven reacties zijn dan te herkennen: plaatsen kan niet.`,
  'reaction-unknown': ({ found }) =>
    `Er is geen reactie “${found}”. Misschien is die veranderd of ingetrokken: bekijk de lijst opnieuw.`,
  'reason-unfit': ({ maximum }) => `Geef een reden van hooguit ${maximum} tekens.`,
  'form-not-closed': ({ form }) => `“${form}” is nog niet gesloten.`,
  'too-few-to-show': ({ form, count, minimum }) =>
    `“${form}” heeft ${minimum === 1 ? 'geen antwoorden, en zonder is er niets' : `${count} van de ${minimum} antwoorden die nodig zijn om iets`} te tonen. Na het tonen kan het formulier niet weer open. Toch doen? Geef --yes mee, of bij de API ?yes=true.`,
  'no-embargo': ({ form }) =>
    `“${form}” heeft geen embargo. Sluit en toon het met: npx weerklank close ${form}`,
  'form-changed': () => 'Het formulier is intussen veranderd. Laad de pagina opnieuw.',
  'closing-time-passed': ({ closes }) =>
    `De sluitingstijd (${writtenMoment('nl', closes)}) is voorbij. Publiceer het formulier eerst met een latere sluitingstijd.`,
  // what was sent
  'body-malformed': () => 'Wat er is gestuurd, kan niet worden gelezen.',
  'body-too-large': ({ maximumBytes }) => `Wat er is gestuurd, is te groot: hooguit ${maximumBytes} bytes.`,
  'body-too-deep': ({ maximum }) => `Wat er is gestuurd, is te diep genest: hooguit ${maximum} lagen.`,
  'response-id-malformed': () =>
    '“id” ontbreekt of klopt niet: 128 toevallige bits die u zelf maakt, als base64url (22 tekens); wie wijzigt, houdt het id.',
  'revision-unknown': () => 'Deze versie van het formulier bestaat niet.',
  'language-unknown': ({ found }) => `De taal “${found}” is er niet. Kies nl of en.`,
  // who may answer
  'invitation-needed': () =>
    'Dit formulier vult u in met een uitnodiging. Open het met de link die u hebt gekregen.',
  'invitation-unknown': () =>
    'Deze uitnodiging kennen we hier niet. Open het formulier met de hele link die u hebt gekregen.',
  'invitation-revoked': () => 'Deze uitnodiging is ingetrokken. Vraag de organisator om een nieuwe.',
  'invitation-used': () =>
    'Met deze uitnodiging zijn al antwoorden verstuurd. Bekijken of veranderen kan met de ontvangstcode.',
  'entry-needed': () => 'Vul de code in.',
  'entry-unknown': () =>
    'Deze code kennen we niet. Kijk de letters en cijfers na, of open de link die u kreeg.',
  'code-needed': () => 'Dit formulier vraagt een code. U hoort die in de zaal of van de organisator.',
  'code-wrong': () => 'Dit is niet de code van dit formulier. Kijk het woord na en typ het opnieuw.',
  'code-tries-exceeded': ({ seconds }) =>
    `Er is te vaak een verkeerde code getypt. Probeer het over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} opnieuw. Of vraag de organisator om de link waarmee u zonder code binnenkomt.`,
  // inviting
  'form-not-by-invitation': ({ form }) =>
    `“${form}” werkt niet met uitnodigingen. Zet "access": { "by": "invitation" } in het formulier en publiceer het.`,
  'invitation-number-unknown': ({ form, number }) => `“${form}” heeft geen uitnodiging ${number}.`,
  'person-name-unfit': ({ maximum }) => `Geef een naam op één regel, van hoogstens ${maximum} tekens.`,
  'person-twice': ({ name }) => `“${name}” staat twee keer op de lijst. Laat er één weg.`,
  'speaks-for-needed': ({ column }) =>
    column === 'table'
      ? 'Zeg voor welke tafel deze persoon antwoordt.'
      : 'Zeg voor welke organisatie deze persoon antwoordt.',
  'speaks-for-unfit': ({ column }) =>
    `In dit formulier antwoorden mensen voor zichzelf, niet voor een ${column === 'table' ? 'tafel' : 'organisatie'}. Laat “${column}” weg.`,
  'mandates-malformed': ({ found }) =>
    `“${found}” is geen aantal organisaties om voor te spreken. Gebruik een geheel getal van 1 tot en met 1000.`,
  'mandates-unfit': ({ form }) =>
    `“${form}” is anoniem, dus niemand kan er voor meer organisaties spreken. Gebruik 1, of laat het weg.`,
  'mandates-differ': ({ name, mandates }) =>
    `“${name}” heeft al een uitnodiging, voor ${mandates}. Trek die eerst in en nodig dan opnieuw uit.`,
  // news
  'address-needed': () => 'Vul uw mailadres in.',
  'address-malformed': ({ suggestion }) =>
    suggestion === ''
      ? 'Dit is geen mailadres. Vul er één in, zoals naam@voorbeeld.nl.'
      : `Dit is nog geen mailadres. Bedoelt u ${suggestion}?`,
  'contacts-not-asked': ({ form }) =>
    `“${form}” vraagt niemand om een adres. Dat doet een formulier met "contact": { "title": "…", "text": "…" }.`,
  'contacts-before-closing': ({ form }) =>
    `De adressen bij “${form}” gaan pas open als het formulier gesloten is: zo is niet te zien wie wanneer kwam.`,
  'contacts-full': () => 'Er kunnen hier geen adressen meer bij. Laat het de organisator weten.',
  'contacts-after-receipt': () =>
    'Dit kan alleen wie antwoorden heeft verstuurd. Vul eerst uw ontvangstcode in en kom dan terug.',
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
    'Bij deze ontvangstcode vinden we geen antwoorden. Kijk eerst de letters en cijfers na. Klopt de code? Dan kunnen de antwoorden zijn gewist, omdat de bewaartijd voorbij is.',
  'link-unknown': () => 'Deze link bestaat niet. Controleer of hij volledig is overgenomen.',
  'link-revoked': () => 'Deze link is ingetrokken. Vraag de organisator om een nieuwe.',
  'implication-unknown': ({ form, found }) => `In de uitkomst van “${form}” staat geen “${found}”.`,
  'day-malformed': () => 'Kies een dag, of vul hem in als jaar-maand-dag, bijvoorbeeld 2026-12-31.',
  'agenda-stale': () => 'Iemand anders heeft dit intussen veranderd. Bekijk eerst wat er nu staat.',
  'release-unknown': ({ form, release }) => `Van “${form}” is er geen uitgave ${release} die u kunt zien.`,
  'results-not-shown': () => 'De uitkomst van dit formulier is nog niet te zien.',
  'organiser-key-in-link': () => 'Dit is een hele link. De sleutel is wat daarin achter /o/ staat.',
  'organiser-key-needed': () => 'Hiervoor is de sleutel van de organisator nodig.',
  'organiser-key-unknown': ({ number }) => `Er is geen sleutel met nummer ${number}.`,
  'organiser-key-last': () =>
    'Dit is de laatste sleutel die nog werkt. Maak eerst een nieuwe: zonder sleutel komt niemand er meer in.',
  'key-name-unfit': ({ maximum }) =>
    `Zeg voor wie de sleutel is, op één regel van hooguit ${maximum} tekens.`,
  'results-link-unknown': ({ number }) => `Er is geen link naar de uitkomst met nummer ${number}.`,
  'form-id-differs': ({ form, found }) =>
    `Het adres noemt “${form}” en het formulier heet “${found}”. Maak beide gelijk.`,
  // the database and the machine
  'database-unavailable': () => 'We kunnen op dit moment niets bewaren of ophalen. Probeer het zo weer.',
  'database-busy': () => 'Het is op dit moment erg druk. Probeer het zo weer.',
  'database-in-use': ({ file }) =>
    `Een andere opdracht of server gebruikt ${file} al. Wacht tot die klaar is, of stop die eerst.`,
  'database-damaged': ({ file }) =>
    `${file} is beschadigd. Zet een reservekopie terug, of verplaats het bestand om leeg te beginnen.`,
  'database-not-migrated': () => 'De database is nog niet bijgewerkt. Draai: npx weerklank migrate',
  'migration-differs': ({ name }) =>
    `De migratie “${name}” is niet zoals die is verzegeld of eerder is toegepast. Gebruik de versie van Weerklank waarmee deze database is gemaakt, of een nieuwere.`,
  'setting-missing': ({ name }) => `De instelling ${name} ontbreekt.`,
  'setting-malformed': ({ name }) => `De instelling ${name} klopt niet.`,
  'page-unknown': () => 'Deze pagina bestaat niet.',
  'asset-missing': ({ file }) =>
    `Een bestand van deze website ontbreekt: ${file}. Wie de website beheert, bouwt dat opnieuw: npm run serve, of npm run deploy.`,
  'origin-foreign': () => 'Dit verzoek kwam van een andere website en is geweigerd.',
  'content-type-wrong': ({ wanted }) => `Stuur dit als ${wanted}.`,
  unexpected: ({ reference }) =>
    `Er ging iets mis dat we niet hadden voorzien. Noem bij een vraag dit nummer: ${reference}.`,
};
