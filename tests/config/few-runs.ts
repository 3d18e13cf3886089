import fc from 'fast-check';

/** A property is tried on the same few cases for every mutant: what a mutant's test says must not hang on luck. */
fc.configureGlobal({ seed: 1, numRuns: 20 });
