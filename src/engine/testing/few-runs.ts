/** Laws are tried a few times only; loaded before tests that run very often. */
import fc from 'fast-check';

fc.configureGlobal({ numRuns: 6 });
