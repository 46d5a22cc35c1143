import { TextDecoder, TextEncoder } from 'node:util';
import { sampleSnapshot } from '../form/form-files';

// jsdom has neither; reading a package needs them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** The published form of a real department, without names. */
export const SEED = sampleSnapshot('guangzhou-cppcc');
