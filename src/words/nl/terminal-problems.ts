import type { TerminalProblemWords } from '../terminal.ts';

/** What stands in the way of a command, and what to do about it. */
export const terminalProblems: TerminalProblemWords = {
  'database-missing': ({ folder }) =>
    `In ${folder} is geen database; er is niets gemaakt. Een andere map noemt u met --data. Een nieuwe maakt npm start, of npx weerklank publish <bestand>, of npx weerklank migrate.`,
  'server-older': ({ web }) =>
    `De server op ${web} draait nog in een oudere versie van Weerklank en heeft de database open. Er is niets gedaan. Stop die server en start hem opnieuw: dan werkt hij de database bij. Start hij net, probeer het dan zo nog eens.`,
  'key-file-missing': ({ file }) =>
    `De sleutel ${file} ontbreekt, terwijl er al antwoorden zijn. Zet hem terug: zonder deze sleutel gelden ontvangstcodes niet meer.`,
  'key-file-malformed': ({ file }) => `In ${file} staat geen sleutel van 32 bytes.`,
  'port-taken': ({ port }) => `Poort ${port} is bezet. Stop het andere programma of kies een andere poort.`,
  'address-unusable': ({ host, port }) =>
    `Deze computer kan niet luisteren op ${host}, poort ${port}. Kies een ander adres of een andere poort.`,
  'file-unreadable': ({ file }) => `${file} kan niet worden gelezen.`,
  'file-exists': ({ file }) => `Er is al een bestand ${file}. Noem een ander, of vervang het met --replace.`,
  'file-unwritable': ({ file }) =>
    `${file} kan niet worden geschreven. Bestaat de map, en mag u erin schrijven?`,
  'file-is-database': ({ file }) => `${file} is de database zelf. Noem een ander bestand.`,
  'backup-unfit': ({ file }) => `${file} is geen kopie van een database van Weerklank.`,
  'backup-damaged': ({ file }) => `${file} is beschadigd. Er is niets veranderd: neem een oudere kopie.`,
  'backup-newer': ({ file }) =>
    `${file} is gemaakt met een nieuwere of andere versie van Weerklank. Neem die versie, of een nieuwere.`,
  'backup-other-key': ({ file }) =>
    `De antwoorden in ${file} zijn gegeven onder een andere sleutel: ontvangstcodes en links zouden niet meer kloppen. Zet het bestand key terug dat bij die database hoort, of WEERKLANK_KEY.`,
  'backup-wrong': ({ file, count }) =>
    `${file} is niet in orde (gevonden: ${count}). Er is niets veranderd: neem een oudere kopie.`,
  'backup-too-large': ({ megabytes }) =>
    `De database is te groot (${megabytes} MB) om in één keer te lezen. Maak de kopie bij uw aanbieder, met: turso db shell <naam> .dump > kopie.sql. Terugzetten gaat daar ook.`,
  'database-moving': () => 'De database veranderde tijdens het lezen van vorm. Probeer het nog eens.',
  'restore-loses': ({ count }) =>
    `De huidige database heeft ${count} ${count === 1 ? 'antwoord' : 'antwoorden'} die niet in de kopie staan: die gaan verloren. Maak eerst een kopie met: npx weerklank backup <bestand>. Toch terugzetten: zet er --yes bij.`,
  'restore-reopens': ({ form }) =>
    `“${form}” is sinds de kopie gesloten of getoond, maar klopt niet meer: npx weerklank verify ${form} zegt wat. Het wordt weer zoals in de kopie; resultaten die al zijn getoond, zijn weg en worden bij sluiten opnieuw gemaakt. Wie beide leest, kan uit het verschil opmaken wat iemand antwoordde. Toch terugzetten: zet er --yes bij.`,
  'restore-forgets': ({ file }) =>
    `${file} is beschadigd, dus wat sinds de kopie is ingetrokken of gewist, is niet te lezen en zou terugkomen. Wat sindsdien is gesloten, gaat weer open; al getoonde resultaten zijn dan weg en worden bij sluiten uit de kopie opnieuw gemaakt. Toch terugzetten: zet er --yes bij.`,
  'erase-anonymous': ({ form }) =>
    `De antwoorden op “${form}” zijn anoniem: nergens staat bij welke uitnodiging zij horen. Alleen wie een ontvangstcode heeft, kan ze laten wissen: met --receipt.`,
  'erase-unsure': ({ form, count }) =>
    `Dit wist ${count} ${count === 1 ? 'antwoord' : 'antwoorden'} op “${form}”, en dat kan niet terug. Om het te doen: zet er --yes bij.`,
  'erase-invitation-unsure': ({ number, count }) =>
    `Dit wist de naam in uitnodiging ${number}, met ${count} ${count === 1 ? 'antwoord' : 'antwoorden'}, en dat kan niet terug. Om het te doen: zet er --yes bij.`,
  'form-followed': ({ form, follower }) =>
    `Op “${form}” volgt “${follower}”, dat op zijn uitnodigingen rust. Wis dat formulier eerst.`,
  'file-not-text': ({ file }) => `${file} is geen tekst in UTF-8.`,
  'csv-malformed': ({ file, line }) =>
    `${file}, regel ${line}: de aanhalingstekens of het aantal waarden kloppen niet.`,
  'csv-column-missing': ({ file, column, found }) =>
    found === ''
      ? `${file}: “${column}” ontbreekt.`
      : `${file}: de kolom “${column}” ontbreekt. Gevonden: ${found}.`,
  'csv-row-ragged': ({ found, expected }) =>
    `Waarden in deze regel: ${found}; in de eerste regel: ${expected}. Kijk of er een komma of aanhalingsteken ontbreekt of te veel is.`,
  'csv-value-wrong': ({ file, line, column, found }) =>
    `${file}, regel ${line}: “${found}” hoort niet in de kolom “${column}”.`,
  'csv-value-repeated': ({ file, line, column, found }) =>
    `${file}, regel ${line}: “${found}” komt een tweede keer voor in de kolom “${column}”.`,
  'csv-reference-unknown': ({ file, line, column, found, other }) =>
    `${file}, regel ${line}: “${found}” in de kolom “${column}” staat niet in ${other}.`,
  'form-exists': ({ form, responses }) =>
    `Er is al een formulier “${form}” (aantal antwoorden: ${responses}). Er is niets toegevoegd. Kies een ander id met --id.`,
  'import-empty': () => 'In dit formulier is niets gevonden dat iemand kan beantwoorden.',
  'import-not-a-form': () => 'Dit is geen formulier van SurveyJS: er staan geen pagina’s of vragen in.',
  'import-too-deep': ({ maximum }) => `Dit formulier is te diep genest: hooguit ${maximum} lagen.`,
  'file-too-large': ({ file, maximumBytes }) => `${file} is te groot: hooguit ${maximumBytes} bytes.`,
  'workbook-unreadable': ({ file }) =>
    `${file} kan niet worden gelezen als werkmap (xlsx). Sla hem opnieuw op, of bewaar de bladen als CSV.`,
  'sheet-missing': ({ sheet }) => `Het blad “${sheet}” ontbreekt, of het heeft geen kolom “type”.`,
  'response-repeated': ({ line }) =>
    `Dit kenmerk (id) staat ook op regel ${line}. Elk antwoord heeft een eigen kenmerk.`,
  'sheet-too-large': ({ sheet, rows, columns }) =>
    `Het blad “${sheet}” is te groot: hooguit ${rows} rijen en ${columns} kolommen.`,
};
