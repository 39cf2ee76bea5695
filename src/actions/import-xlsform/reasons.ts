import type { ImportLine } from '../../shared/import-note.ts';
import { stepsOf } from '../../shared/pointer.ts';
import { importLine } from '../import-form/ledger.ts';
import { shortened } from '../import-form/members.ts';

const checks = ['constraint', 'constraint_message', 'required', 'required_message', 'save_incomplete'];
const calculations = ['calculation', 'trigger', 'repeat_count', 'instance_id', 'save_to'];
const behaviour = [
  'parameters',
  'read_only',
  'readonly',
  'autoplay',
  'version',
  'submission_url',
  'public_key',
  'auto_send',
  'auto_delete',
];

/** Why a row or cell that nothing was made of was left out. */
export function reasonFor(key: string, at: string): ImportLine {
  const steps = stepsOf(at);
  const base = (key.split(/::?/)[0] ?? '').trim().toLowerCase().replaceAll(/\s/g, '_');
  if (steps[0] === 'choices' && steps.length > 2 && !['image', 'audio', 'video', 'media'].includes(base)) {
    return importLine('left-out', at, 'options-filtered', {});
  }
  if (checks.includes(base)) return importLine('left-out', at, 'check-not-here', {});
  if (calculations.includes(base)) return importLine('left-out', at, 'calculated-not-here', {});
  if (behaviour.includes(base)) return importLine('left-out', at, 'behaviour-not-here', {});
  if (base === 'default') return importLine('left-out', at, 'prefilled-not-here', {});
  if (base === 'choice_filter') return importLine('left-out', at, 'options-filtered', {});
  if (['appearance', 'style', 'guidance_hint'].includes(base))
    return importLine('left-out', at, 'layout-only', {});
  if (['image', 'big-image', 'audio', 'video', 'media'].includes(base))
    return importLine('left-out', at, 'picture-not-here', {});
  return importLine('left-out', at, 'no-such-thing', { found: shortened(key) });
}
