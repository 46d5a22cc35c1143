import { useState } from 'react';
import type { Severity } from '../../../rules/rule';

export interface SeverityChoice {
  /** Severities chosen that the form still has problems of; empty when all are shown. */
  readonly chosen: ReadonlySet<Severity>;
  readonly shows: (severity: Severity) => boolean;
  readonly toggle: (severity: Severity) => void;
}

/** A choice whose problems are all repaired no longer hides the others. */
export function useSeverityFilter(counts: Readonly<Record<Severity, number>>): SeverityChoice {
  const [wanted, setWanted] = useState<ReadonlySet<Severity>>(new Set());
  const chosen = new Set([...wanted].filter((severity) => counts[severity] > 0));
  return {
    chosen,
    shows: (severity) => chosen.size === 0 || chosen.has(severity),
    toggle: (severity) => {
      const rest = [...chosen].filter((other) => other !== severity);
      setWanted(new Set(chosen.has(severity) ? rest : [...rest, severity]));
    },
  };
}
