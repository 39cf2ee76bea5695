import type { ImportNoteCode, ImportNotes, ImportOutcome } from '../../shared/import-note.ts';

const kinds: Readonly<Record<string, string>> = {
  statement: 'stelling',
  priorities: 'rangorde',
  choice: 'keuze',
  reaction: 'reactie',
  text: 'regel tekst',
  number: 'getal',
  note: 'tekst om te lezen',
};

/** What became of each thing in a form from elsewhere. */
const notes: { readonly [C in ImportNoteCode]: (values: ImportNotes[C]) => string } = {
  kept: () => 'zo overgenomen',
  'kept-as-section': ({ id }) => `is deel “${id}”`,
  'kept-as-item': ({ type, id }) => `is ${kinds[type] ?? type} “${id}”`,
  'kept-as-condition': () => 'is de voorwaarde (showIf)',
  'kept-unordered': () => 'blijft een keuze: van deze antwoorden staat niet vast dat ze een volgorde hebben',
  'id-made': ({ from, id }) =>
    `“${from}” heet hier “${id}”: een id heeft kleine letters, cijfers en streepjes, en komt één keer voor`,
  'title-from-name': () => 'heeft geen titel; de naam staat er nu als titel',
  'title-made': ({ title }) => `Het bestand noemt geen titel. Het formulier heet nu “${title}”: kijk dat na.`,
  'language-assumed': ({ language }) =>
    `Het bestand noemt geen taal. Aangenomen is “${language}”: kijk dat na.`,
  'scale-by-words': ({ points }) =>
    `wordt een stelling met een eigen schaal van ${points} punten: de woorden hebben één vaste volgorde`,
  'scale-by-numbers': ({ points }) =>
    `wordt een stelling met een eigen schaal van ${points} punten: de antwoorden zijn getallen op een rij`,
  'scale-by-rating': ({ points }) =>
    `wordt een stelling met een eigen schaal van ${points} punten: een beoordeling loopt van laag naar hoog`,
  'scale-by-author': ({ points }) =>
    `wordt een stelling met een eigen schaal van ${points} punten: de maker noemt het een schaal (likert)`,
  'scale-reversed': () => 'het eerste punt is het meest voor ("reverse": true)',
  'scale-direction-assumed': () =>
    'het laatste punt telt als het meest voor; is dat andersom, zet dan "reverse": true bij de schaal',
  'no-view-made': ({ label }) =>
    `“${label}” wordt “geen mening” ("noView": true): het telt mee, maar niet in het gemiddelde`,
  'option-made': ({ id }) => `is een gewone optie: “${id}”`,
  'line-instead-of-options': ({ options, maximum }) =>
    `${options} antwoorden is te veel (hooguit ${maximum}); de deelnemer typt het antwoord nu op een regel, en dat wordt niet geteld`,
  'line-for-other': ({ id }) => `het eigen antwoord wordt getypt op een aparte regel: “${id}”`,
  'line-instead-of-input': ({ found }) =>
    `${found} wordt een regel tekst: wat getypt wordt, wordt niet op vorm nagekeken`,
  'whole-numbers-only': () => 'neemt alleen hele getallen aan',
  'length-limited': ({ maximum }) => `hooguit ${maximum} tekens`,
  'asked-once': () => 'wordt één keer gevraagd: herhalen kan hier niet',
  'row-as-question': ({ id }) => `deze rij is een eigen vraag: “${id}”`,
  'joined-to-title': () => 'staat nu tussen haakjes achter de titel',
  'heading-as-note': ({ id }) => `de titel staat als tekst voor de vragen: “${id}”`,
  'markup-removed': () => 'opmaak is weggehaald of omgezet',
  'answer-in-text-removed': () => 'een eerder antwoord in de tekst is vervangen door “…”',
  'text-shortened': ({ maximum }) => `ingekort tot ${maximum} tekens`,
  'page-split': ({ id }) =>
    `hier begint een nieuw deel “${id}”, omdat de voorwaarde naar een antwoord op dezelfde pagina vraagt`,
  'pages-joined': ({ maximum }) => `staat op de pagina ervoor: een formulier heeft hooguit ${maximum} delen`,
  'not-required-now': () =>
    'is niet meer verplicht, omdat een voorwaarde is weggelaten en iedereen de vraag nu krijgt',
  'no-such-thing': ({ found }) => `“${found}” bestaat hier niet`,
  'layout-only': () => 'is opmaak; die ligt hier vast',
  'check-not-here': () => 'deze controle op het antwoord kan hier niet',
  'prefilled-not-here': () => 'antwoorden worden hier niet vooraf ingevuld of goedgekeurd',
  'calculated-not-here': () => 'berekende waarden bestaan hier niet',
  'behaviour-not-here': () => 'dit gedrag bestaat hier niet',
  'picture-not-here': () => 'beeld en geluid bestaan hier niet',
  'kind-not-here': ({ found }) => `vragen van het soort “${found}” bestaan hier niet`,
  'measured-not-here': ({ found }) =>
    `“${found}” wordt niet vastgelegd: over de deelnemer wordt niets gemeten`,
  'hidden-there': () => 'werd daar ook niet getoond',
  'options-elsewhere': () => 'de antwoorden staan niet in dit bestand',
  'options-filtered': () =>
    'antwoorden worden hier niet gekozen of gefilterd door een regel: iedereen ziet ze allemaal',
  'too-few-options-here': ({ found }) => `er valt niets te kiezen: antwoorden: ${found}`,
  'option-repeated': () => 'dit antwoord staat er al',
  'list-not-used': () => 'geen vraag gebruikt deze lijst',
  'title-needed': () => 'heeft geen tekst om te tonen',
  'value-unreadable': () => 'is niet te lezen als vraag of antwoord',
  'language-not-here': ({ found }) => `de taal “${found}” is er niet, of deze tekst staat er al`,
  'nothing-in-it': () => 'is leeg, of er bleef niets van over',
  'no-room': ({ maximum }) => `past niet meer: hooguit ${maximum} vragen in een formulier`,
  'too-much-text': ({ maximumBytes }) =>
    `past niet meer: het formulier wordt groter dan ${maximumBytes} bytes`,
  'condition-unreadable': ({ found }) =>
    `voorwaarde weggelaten, iedereen krijgt dit: hier niet uit te drukken is ${found}`,
  'condition-on-unknown': ({ found }) =>
    `voorwaarde weggelaten, iedereen krijgt dit: er is geen eerdere vraag “${found}”, of meer dan een`,
  'condition-on-open-answer': ({ found }) =>
    `voorwaarde weggelaten, iedereen krijgt dit: over het antwoord op “${found}” is dit hier niet te zeggen`,
  'condition-on-other-value': ({ found }) =>
    `voorwaarde weggelaten, iedereen krijgt dit: “${found}” is geen antwoord op die vraag`,
  'condition-on-same-page': () =>
    'voorwaarde weggelaten, iedereen krijgt dit: zij vraagt naar een antwoord op dezelfde pagina',
  'condition-too-large': () => 'voorwaarde weggelaten, iedereen krijgt dit: zij is te lang of te diep',
  'sheet-not-read': ({ found }) =>
    `het blad “${found}” wordt niet gelezen: alleen survey, choices en settings`,
  'group-not-ended': () => 'deze groep heeft geen einde; zij loopt tot het laatste',
  'row-without-type': () => 'deze rij zegt niet wat zij is',
  'row-unpaired': ({ found }) => `“${found}” zonder begin`,
  'controller-to-fill-in': () =>
    'Vul in wie verantwoordelijk is voor de antwoorden (privacy.controller), of geef --controller mee.',
  'contact-to-fill-in': () =>
    'Vul in waar vragen over privacy heen kunnen (privacy.contact), of geef --contact mee.',
};

const outcomes: { readonly [O in ImportOutcome]: string } = {
  kept: 'behouden',
  changed: 'veranderd',
  'left-out': 'weggelaten',
  'to-fill-in': 'invullen of nakijken',
};

/** Words of the report of an import. */
export const importReport = {
  notes,
  outcomes,
  place: (line: number) => `regel ${line}`,
  cell: (sheet: string, row: string, column: string) =>
    `${sheet}, rij ${row}${column === '' ? '' : `, ${column}`}`,
  whole: 'het hele formulier',
  done: (file: string, kept: number, changed: number, leftOut: number) =>
    `${file} is geschreven. Behouden: ${kept}, veranderd: ${changed}, weggelaten: ${leftOut}. Elke regel toont --json.`,
  next: (file: string) => `Daarna: npx weerklank check ${file}`,
  responses: {
    busy: (done: number, all: number) => `${done} van ${all} antwoorden…`,
    line: (line: number, pointer: string, sentence: string) =>
      `regel ${line}${pointer === '' ? '' : `, ${pointer}`}: ${sentence}`,
    none: (form: string, count: number) =>
      count === 1
        ? `Er is niets bewaard bij “${form}”: 1 probleem.`
        : `Er is niets bewaard bij “${form}”: ${count} problemen.`,
    done: (form: string, stored: number, same: number) =>
      `Bij “${form}” bewaard: ${stored}. Stonden er al: ${same}.`,
  },
};
