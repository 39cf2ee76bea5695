// Numbers as people read them: a decimal comma in Dutch, a real minus sign, and never "-0".
import type { Language } from '../shared/language.ts';

const points: { readonly [L in Language]: { readonly decimal: string; readonly thousands: string } } = {
  nl: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
};

/** A number with so many decimals, minus as U+2212: `−0,15`. */
export function decimal(value: number, digits: number, language: Language): string {
  const size = Math.abs(value).toFixed(digits).replace('.', points[language].decimal);
  return isZero(value, digits) || value > 0 ? size : `−${size}`;
}

/** The same with its sign, also in favour: `+0,65`; zero has none. */
export function signed(value: number, digits: number, language: Language): string {
  const size = decimal(value, digits, language);
  return value > 0 && !isZero(value, digits) ? `+${size}` : size;
}

/** A count; from 10,000 on its thousands are set apart. */
export function whole(count: number, language: Language): string {
  const figures = String(count);
  return count < 10_000 ? figures : figures.replaceAll(/\B(?=(\d{3})+$)/g, points[language].thousands);
}

/** A share 0…1 in whole per cent. */
export function percent(share: number, language: Language): string {
  return language === 'nl' ? `${Math.round(share * 100)} %` : `${Math.round(share * 100)}%`;
}

function isZero(value: number, digits: number): boolean {
  return Number(Math.abs(value).toFixed(digits)) === 0;
}
