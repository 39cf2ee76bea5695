// The named characters of Markdown (`&euml;`) that a form can use: those of HTML 4 and of a keyboard, and some letters
// more. The whole list of HTML, two thousand names of mathematics mostly, would be a fifteenth of the Worker;
// wrangler.toml puts this module in the place of it.

/** Name and character, joined. */
const written = [
  'excl! quot" num# dollar$ percnt% amp& apos\' lpar( rpar) ast* plus+ comma, period. sol/ colon:',
  'semi; lt< equals= gt> quest? commat@ lbrack[ bsol\\ rbrack] Hat^ lowbar_ grave` lcub{ vert| rcub}',
  'nbsp\u00a0 iexcl¡ cent¢ pound£ curren¤ yen¥ brvbar¦ sect§ uml¨ copy© ordfª laquo« not¬ shy\u00ad',
  'reg® macr¯ deg° plusmn± sup2² sup3³ acute´ microµ para¶ middot· cedil¸ sup1¹ ordmº raquo» frac14¼',
  'frac12½ frac34¾ iquest¿ AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ',
  'EcircÊ EumlË IgraveÌ IacuteÍ IcircÎ IumlÏ ETHÐ NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ times×',
  'OslashØ UgraveÙ UacuteÚ UcircÛ UumlÜ YacuteÝ THORNÞ szligß agraveà aacuteá acircâ atildeã aumlä',
  'aringå aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ethð ntildeñ',
  'ograveò oacuteó ocircô otildeõ oumlö divide÷ oslashø ugraveù uacuteú ucircû uumlü yacuteý thornþ',
  'yumlÿ aogoną CacuteĆ cacuteć CcaronČ ccaronč eogonę IJligĲ ijligĳ LstrokŁ lstrokł nacuteń OEligŒ',
  'oeligœ SacuteŚ sacuteś ScaronŠ scaronš YumlŸ ZdotŻ zdotż ZcaronŽ zcaronž fnofƒ circˆ tilde˜ AlphaΑ',
  'BetaΒ GammaΓ DeltaΔ EpsilonΕ ZetaΖ EtaΗ ThetaΘ IotaΙ KappaΚ LambdaΛ MuΜ NuΝ XiΞ OmicronΟ PiΠ RhoΡ',
  'SigmaΣ TauΤ UpsilonΥ PhiΦ ChiΧ PsiΨ OmegaΩ alphaα betaβ gammaγ deltaδ epsilonε zetaζ etaη thetaθ',
  'iotaι kappaκ lambdaλ muμ nuν xiξ omicronο piπ rhoρ sigmafς sigmaσ tauτ upsilonυ phiφ chiχ psiψ',
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
