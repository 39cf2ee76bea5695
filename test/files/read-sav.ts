// Reads SPSS system files back with the package sav-reader, which shares nothing with what writes them.
import { createRequire } from 'node:module';

/** What a file says of one variable. */
export interface ReadVariable {
  readonly name: string;
  readonly label: string | null;
  readonly missing: unknown;
  readonly format: string;
  readonly values: Readonly<Record<string, string>> | null;
}

export interface ReadSav {
  readonly label: string | undefined;
  readonly encoding: string;
  readonly madeAt: string;
  readonly variables: readonly ReadVariable[];
  /** A row each; what is missing is null, spaces at the end of a text are gone. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The parts of the package that are used here; it is not an ES module, so that it is not imported. */
interface SavReader {
  readonly meta: {
    readonly header: {
      readonly fileLabel?: string;
      readonly encoding: string;
      readonly creationDate: string;
      readonly creationTime: string;
    };
    readonly sysvars: readonly {
      readonly name: string;
      readonly label: string | null;
      readonly missing: unknown;
      readonly printFormat: { readonly typestr: string; readonly width: number };
    }[];
    getValueLabels(name: string): readonly { readonly val: unknown; readonly label: string }[] | null;
  };
  readonly reader: { readBytes(length: number): Promise<Uint8Array>; readString: unknown };
  open(): Promise<void>;
  readAllRows(withMissing: boolean): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const { SavBufferReader }: { SavBufferReader: new (bytes: Buffer) => SavReader } = createRequire(
  import.meta.url,
)('sav-reader');

/** Everything in a file. */
export async function readSav(bytes: Uint8Array): Promise<ReadSav> {
  const reader = new SavBufferReader(Buffer.from(bytes));
  keepBytes(reader.reader);
  await reader.open();
  const { header, sysvars } = reader.meta;
  const variables = sysvars.map(({ name, label, missing, printFormat }) => ({
    name,
    label: label === null ? null : decoded(label),
    missing,
    format: `${printFormat.typestr}${printFormat.width}`,
    values: valuesOf(reader.meta.getValueLabels(name)),
  }));
  const rows = (await reader.readAllRows(true)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellOf(cell)])),
  );
  return {
    label: header.fileLabel === undefined ? undefined : decoded(header.fileLabel),
    encoding: header.encoding,
    madeAt: `${header.creationDate} ${header.creationTime}`,
    variables,
    rows,
  };
}

function valuesOf(found: ReturnType<SavReader['meta']['getValueLabels']>): ReadVariable['values'] {
  return found === null ? null : Object.fromEntries(found.map(({ val, label }) => [val, decoded(label)]));
}

function cellOf(cell: unknown): unknown {
  if (typeof cell === 'string') return decoded(cell);
  return cell === -Number.MAX_VALUE ? null : cell;
}

const away = 0xe0_00;

/**
 * The package decodes UTF-8 eight bytes at a time, which breaks characters that stand across two of them: it is handed
 * each byte beyond ASCII as one character of private use instead, and whole texts are decoded here.
 */
function keepBytes(reader: SavReader['reader']): void {
  reader.readString = async (length: number, trims = false) => {
    if (length < 1) return '';
    const bytes = await reader.readBytes(length);
    const text = String.fromCharCode(...Array.from(bytes, (byte) => (byte < 0x80 ? byte : away + byte)));
    return trims ? text.trimEnd() : text;
  };
}

function decoded(text: string): string {
  const bytes = Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < away ? code : code - away;
  });
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
