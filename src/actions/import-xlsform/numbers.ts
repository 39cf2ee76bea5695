import { largestNumber } from '../../form/whole-number.ts';
import type { Ledger } from '../import-form/ledger.ts';
import { cellOf, type Row } from './sheets.ts';

/** The lowest and highest whole number, where a constraint says no more than that: `. >= 0 and . < 120`. */
export function constraintBounds(
  ledger: Ledger,
  row: Row,
): { readonly minimum?: number; readonly maximum?: number } {
  const cell = cellOf(row, 'constraint');
  if (cell === undefined || cell.text.length > 200) return {};
  let minimum: number | undefined;
  let maximum: number | undefined;
  for (const part of cell.text.split(/\sand\s/i)) {
    const [, sign = '', digits = ''] = /^\(?\.\s?(<=|>=|<|>)\s?(-?\d{1,15})\)?$/.exec(part.trim()) ?? [];
    if (sign === '') return {};
    const number = Number(digits);
    if (sign.startsWith('>'))
      minimum = Math.max(minimum ?? -largestNumber, sign === '>' ? number + 1 : number);
    else maximum = Math.min(maximum ?? largestNumber, sign === '<' ? number - 1 : number);
  }
  const isOutside = [minimum, maximum].some(
    (bound) => bound !== undefined && Math.abs(bound) > largestNumber,
  );
  if (isOutside || (minimum !== undefined && maximum !== undefined && minimum > maximum)) return {};
  ledger.keep(cell.at);
  return { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
}

/** Start, end and step of a range in whole numbers, 0 to 10 by 1 unless it says otherwise; undefined for other numbers. */
export function rangeOf(
  ledger: Ledger,
  row: Row,
): { readonly minimum: number; readonly maximum: number; readonly step: number } | undefined {
  const cell = cellOf(row, 'parameters');
  const given = new Map<string, number>();
  for (const part of (cell?.text ?? '').slice(0, 300).split(/[;,\s]+/)) {
    const [key = '', value = ''] = part.split('=');
    if (value !== '') given.set(key.trim().toLowerCase(), Number(value));
  }
  const minimum = given.get('start') ?? 0;
  const maximum = given.get('end') ?? 10;
  const step = given.get('step') ?? 1;
  const numbers = [minimum, maximum, step];
  if (!numbers.every((each) => Number.isInteger(each) && Math.abs(each) <= largestNumber)) return undefined;
  if (step < 1 || minimum >= maximum) return undefined;
  if (cell !== undefined) ledger.keep(cell.at);
  return { minimum, maximum, step };
}
