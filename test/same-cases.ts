// Made-up cases are the same in every run: what fails once fails again, and what must have occurred among them did.
// `SEED=7 npm test` makes others.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_122) });
