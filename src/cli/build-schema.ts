// A build step: writes the JSON Schema that editors check forms with, beside the forms.
import { writeFileSync } from 'node:fs';
import { formJsonSchema } from '../form/json-schema.ts';
import { ownPath } from '../local/root.ts';

writeFileSync(ownPath('forms/form.schema.json'), `${JSON.stringify(formJsonSchema(), null, 2)}\n`);
