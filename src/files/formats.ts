/** The formats in which results can be taken along, beside the document itself, by the end of a file's name. */
export const fileFormats = ['csv', 'xlsx', 'md'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** The media type of each. */
export const fileTypes: { readonly [F in FileFormat]: string } = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
};
