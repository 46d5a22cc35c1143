import { partXml, type Package } from '../../package';
import { childrenOf } from '../../xml/xml-element';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: transitional and strict files agree on it. */
  readonly kind: string;
  /** The path of the part that it leads to, or null for a place outside of the package. */
  readonly target: string | null;
}

/** Where the relationships of a part stand; those of the package itself belong to the part ''. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

export function readRelationships(source: Package, part: string): Relationship[] {
  const document = partXml(source, relationshipsPath(part));
  return childrenOf(document?.root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    target:
      attributes['TargetMode'] === 'External' ? null : resolve(part, attributes['Target'] ?? ''),
  }));
}

/** A target is absolute (`/xl/a.xml`) or relative to the folder of the part that names it. */
function resolve(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [...base];
  for (const step of decode(target).replaceAll('\\', '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
