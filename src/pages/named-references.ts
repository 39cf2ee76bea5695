// The named characters of Markdown (`&euml;`) that a form can use: those of a keyboard, of every language in Latin or
// Greek letters, and the common signs, by the names that HTML gives them. The whole list of HTML, two thousand names
// of mathematics mostly, would be a fifth of the Worker; wrangler.toml puts this module in the place of it.

/** Name and character, joined. */
const written = [
  'Tab\u0009 NewLine\u000a excl! QUOT" quot" num# dollar$ percnt% AMP& amp& apos\' lpar( rpar) ast*',
  'midast* plus+ comma, period. sol/ colon: semi; LT< lt< equals= GT> gt> quest? commat@ lbrack[',
  'lsqb[ bsol\\ rbrack] rsqb] Hat^ UnderBar_ lowbar_ grave` lbrace{ lcub{ verbar| vert| rbrace} rcub}',
  'nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ Dot¨ die¨ uml¨ COPY© copy© ordfª laquo«',
  'not¬ shy\u00ad REG® circledR® reg® macr¯ strns¯ deg° plusmn± pm± sup2² sup3³ acute´ microµ para¶',
  'middot· Cedilla¸ cedil¸ sup1¹ ordmº raquo» frac14¼ frac12½ half½ frac34¾ iquest¿ AgraveÀ AacuteÁ',
  'AcircÂ AtildeÃ AumlÄ AringÅ angstÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË IgraveÌ IacuteÍ',
  'IcircÎ IumlÏ ETHÐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ times× OslashØ UgraveÙ UacuteÚ',
  'UcircÛ UumlÜ YacuteÝ THORNÞ szligß agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç',
  'egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ ograveò oacuteó ocircô',
  'otildeõ oumlö div÷ divide÷ oslashø ugraveù uacuteú ucircû uumlü yacuteý thornþ yumlÿ AmacrĀ amacrā',
  'AbreveĂ abreveă AogonĄ aogoną CacuteĆ cacuteć CcircĈ ccircĉ CdotĊ cdotċ CcaronČ ccaronč DcaronĎ',
  'dcaronď DstrokĐ dstrokđ EmacrĒ emacrē EdotĖ edotė EogonĘ eogonę EcaronĚ ecaroně GcircĜ gcircĝ',
  'GbreveĞ gbreveğ GdotĠ gdotġ GcedilĢ HcircĤ hcircĥ HstrokĦ hstrokħ ItildeĨ itildeĩ ImacrĪ imacrī',
  'IogonĮ iogonį Idotİ imathı inodotı IJligĲ ijligĳ JcircĴ jcircĵ KcedilĶ kcedilķ kgreenĸ LacuteĹ',
  'lacuteĺ LcedilĻ lcedilļ LcaronĽ lcaronľ LmidotĿ lmidotŀ LstrokŁ lstrokł NacuteŃ nacuteń NcedilŅ',
  'ncedilņ NcaronŇ ncaronň naposŉ ENGŊ engŋ OmacrŌ omacrō OdblacŐ odblacő OEligŒ oeligœ RacuteŔ',
  'racuteŕ RcedilŖ rcedilŗ RcaronŘ rcaronř SacuteŚ sacuteś ScircŜ scircŝ ScedilŞ scedilş ScaronŠ',
  'scaronš TcedilŢ tcedilţ TcaronŤ tcaronť TstrokŦ tstrokŧ UtildeŨ utildeũ UmacrŪ umacrū UbreveŬ',
  'ubreveŭ UringŮ uringů UdblacŰ udblacű UogonŲ uogonų WcircŴ wcircŵ YcircŶ ycircŷ YumlŸ ZacuteŹ',
  'zacuteź ZdotŻ zdotż ZcaronŽ zcaronž fnofƒ circˆ tilde˜ AlphaΑ BetaΒ GammaΓ DeltaΔ EpsilonΕ ZetaΖ',
  'EtaΗ ThetaΘ IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ PiΠ RhoΡ SigmaΣ TauΤ UpsilonΥ PhiΦ ChiΧ PsiΨ',
  'OmegaΩ ohmΩ alphaα betaβ gammaγ deltaδ epsiε epsilonε zetaζ etaη thetaθ iotaι kappaκ lambdaλ muμ',
  'nuν xiξ omicronο piπ rhoρ sigmafς sigmavς varsigmaς sigmaσ tauτ upsiυ upsilonυ phiφ chiχ psiψ',
  'omegaω thetasymϑ upsihϒ pivϖ ensp\u2002 emsp\u2003 numsp\u2007 thinsp\u2009 hairsp\u200a',
  'zwnj\u200c zwj\u200d lrm\u200e rlm\u200f dash‐ hyphen‐ ndash– mdash— horbar― lsquo‘ rsquo’ sbquo‚',
  'ldquo“ rdquo” bdquo„ dagger† Dagger‡ bull• nldr‥ hellip… mldr… permil‰ prime′ Prime″ lsaquo‹',
  'rsaquo› oline‾ frasl⁄ euro€ imageℑ copysr℗ weierp℘ realℜ trade™ alefsymℵ larr← uarr↑ rarr→ darr↓',
  'harr↔ crarr↵ lArr⇐ uArr⇑ rArr⇒ dArr⇓ hArr⇔ forall∀ part∂ exist∃ empty∅ nabla∇ isin∈ notin∉ ni∋',
  'prod∏ sum∑ minus− lowast∗ radic√ prop∝ infin∞ ang∠ and∧ or∨ cap∩ cup∪ int∫ there4∴ sim∼ cong≅',
  'asymp≈ ne≠ equiv≡ le≤ ge≥ sub⊂ sup⊃ nsub⊄ sube⊆ supe⊇ oplus⊕ otimes⊗ perp⊥ sdot⋅ lceil⌈ rceil⌉',
  'lfloor⌊ rfloor⌋ loz◊ starf★ star☆ spades♠ clubs♣ hearts♥ diams♦ check✓ cross✗ lang⟨ rang⟩',
];

let characters: ReadonlyMap<string, string> | undefined;

/** The character of a name, written without `&` and `;`; false when it has none here. */
export function decodeNamedCharacterReference(name: string): string | false {
  characters ??= new Map(
    written.flatMap((line) => line.split(' ')).map((each) => [each.slice(0, -1), each.slice(-1)]),
  );
  return characters.get(name) ?? false;
}
