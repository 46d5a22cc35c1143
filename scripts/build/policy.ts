import type { OfficeSource } from './office-source';

export type Directive = readonly [name: string, ...sources: string[]];

/**
 * What the page may load, and whom it may speak to. Nothing is evaluated. The styles alone may stand in the page:
 * Fluent UI writes them while it runs, and a server of plain files cannot give each answer a number of its own.
 * `connect-src` is what keeps a form from leaving the computer, whatever a script may want.
 */
export function pagePolicy({ origin }: OfficeSource): readonly Directive[] {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...(origin === null ? [] : [origin])],
    ['style-src', "'self'", "'unsafe-inline'"],
    ['img-src', "'self'", 'data:', 'blob:'],
    ['font-src', "'self'", 'data:'],
    ['connect-src', origin ?? "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
  ];
}

/** The same with what counts in a server's answer only: who may show the page in a frame. */
export function answerPolicy(source: OfficeSource): readonly Directive[] {
  return [...pagePolicy(source), ['frame-ancestors', "'self'", ...source.framedBy]];
}

export function policyText(policy: readonly Directive[]): string {
  return policy.map((directive) => directive.join(' ')).join('; ');
}
