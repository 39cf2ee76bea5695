// Numbers as people read them: a decimal comma in Dutch, a real minus sign, and never "-0".
import type { Language } from '../shared/language.ts';

const decimalPoint: { readonly [L in Language]: string } = { nl: ',', en: '.' };

/** A number with so many decimals, halves away from zero, minus as U+2212: `−0,15`. */
export function decimal(value: number, digits: number, language: Language): string {
  const size = rounded(value, digits);
  const written = size.toFixed(digits).replace('.', decimalPoint[language]);
  return value < 0 && size > 0 ? `−${written}` : written;
}

/** The same with its sign, also in favour: `+0,65`; zero has none. */
export function signed(value: number, digits: number, language: Language): string {
  const written = decimal(value, digits, language);
  return value > 0 && rounded(value, digits) > 0 ? `+${written}` : written;
}

/** A chance with three decimals; one that is smaller is said to be smaller. */
export function chanceSaid(chance: number, language: Language): string {
  return chance < 0.001 ? `< ${decimal(0.001, 3, language)}` : decimal(chance, 3, language);
}

/** The size of a value, rounded; six decimals more first, so that 0.595 is a half although no double is. */
function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((Math.abs(value) * scale).toFixed(6))) / scale;
}
