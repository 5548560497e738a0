/**
 * Properties are tried with the same values on every machine, so that a change is judged by what it changed. Other values are tried by
 * `npm run unit:search`, which hands over a seed.
 */
import fc from 'fast-check';

const EVERY_TIME = 2_026;

fc.configureGlobal({ seed: Number(process.env.GROUNDWORK_SEED ?? EVERY_TIME) });
