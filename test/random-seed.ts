import fc from 'fast-check';

/**
 * What a clean clone tests depends on its code alone: random tests begin with the same seed every time. FC_SEED names
 * another one, `random` a new one each time; FC_RUNS says how many runs a property gets.
 */
const seed = process.env['FC_SEED'] ?? '20260101';
if (seed !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
