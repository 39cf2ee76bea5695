/** Every option there is; those that stand alone, and those with a value after them. */
export const optionTypes = {
  help: 'boolean',
  json: 'boolean',
  lang: 'string',
  data: 'string',
  database: 'string',
  id: 'string',
  format: 'string',
  for: 'string',
  revoke: 'boolean',
  delete: 'boolean',
  yes: 'boolean',
  host: 'string',
  port: 'string',
  url: 'string',
  forms: 'string',
  place: 'string',
  refuse: 'string',
  reason: 'string',
  replace: 'boolean',
  receipt: 'string',
  invitation: 'string',
  answers: 'boolean',
  everything: 'boolean',
  release: 'string',
  output: 'string',
  controller: 'string',
  contact: 'string',
  remove: 'string',
} as const;
export type OptionName = keyof typeof optionTypes;

/** The options that every command takes. */
export const everywhere: readonly OptionName[] = ['help', 'json', 'lang', 'data', 'database'];
