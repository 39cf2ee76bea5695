/** Words that a script shows: what of one's answers is saved where. */
export const standing = {
  device: 'Bewaard op dit apparaat, nog niet verstuurd.',
  saved: 'Opgeslagen.',
  offline: 'Geen verbinding. Wat u invult, wordt bewaard op dit apparaat.',
  sending: 'Bezig met versturen…',
  queued:
    'Nog niet verstuurd: er is geen verbinding. Uw antwoorden staan op dit apparaat. Zodra er verbinding is, kijken we ze na en versturen we ze. Laat deze pagina open, of open die later opnieuw.',
  wrong: 'Nog niet verstuurd: verander eerst wat hierboven rood staat.',
  tooLong:
    'Niet opgeslagen: op één pagina staat te veel tekst. Die tekst staat nog op dit apparaat. Maak de langste tekst korter.',
  review: 'Nog niet verstuurd: de vragen zijn door uw antwoorden veranderd. Kijk alles nog eens na.',
  closed: 'Het formulier is gesloten. Wat u invulde en niet verstuurde, staat nog op dit apparaat.',
  answered:
    'Met deze uitnodiging is al geantwoord. Wat u op dit apparaat invulde, is niet meegestuurd. Het blijft bewaard.',
  sent: 'Deze antwoorden zijn al verstuurd. Wat u daarna invulde, is niet meegestuurd. Veranderen kan met uw ontvangstcode.',
  withdrawn: 'Deze antwoorden zijn ingetrokken. Ze zijn hier gewist.',
  show: 'Bekijk wat u invulde',
};
