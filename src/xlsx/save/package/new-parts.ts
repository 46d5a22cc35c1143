import { partXml, type Package } from '../../package';
import { relationshipsPath } from '../../read/package/relationships';
import { escapeAttribute } from '../../xml/escape';
import { appendInside } from '../../xml/text-edit';
import { childrenOf } from '../../xml/xml-element';
import type { PackageEdits } from './package-edits';
import { addContentTypes, freePath } from '../sheets/package-terms';

interface NewRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts that a save adds to a package, with the relationships and content types that go with them. */
export class NewParts {
  readonly #taken: Set<string>;
  readonly #types = new Map<string, string>();
  readonly #relationships = new Map<string, NewRelationship[]>();

  constructor(
    private readonly edits: PackageEdits,
    private readonly source: Package,
  ) {
    this.#taken = new Set(source.entries.map(({ name }) => name.toLowerCase()));
  }

  /** @param wanted its path, which gets another number where a part has it */
  add(wanted: string, contentType: string, text: string | Uint8Array): string {
    const path = this.claim(wanted);
    this.put(path, contentType, text);
    return path;
  }

  /** Adds a part under a path that was claimed for it. */
  put(path: string, contentType: string, text: string | Uint8Array): void {
    this.#types.set(path, contentType);
    this.edits.create(path, text);
  }

  /** A path that no other part will have. */
  claim(wanted: string): string {
    const path = freePath((each) => this.#taken.has(each.toLowerCase()), wanted);
    this.#taken.add(path.toLowerCase());
    return path;
  }

  /** Lets one part lead to another; '' is the package itself. @returns the relationship's id */
  relate(owner: string, type: string, target: string): string {
    const added = this.#relationships.get(owner) ?? [];
    this.#relationships.set(owner, added);
    const known = childrenOf(partXml(this.source, relationshipsPath(owner))?.root, 'Relationship');
    const taken = new Set([
      ...known.map(({ attributes }) => attributes['Id']),
      ...added.map(({ id }) => id),
    ]);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    added.push({ id, type, target: relativeTarget(owner, target) });
    return id;
  }

  /** Writes relationships and content types; nothing may be added afterwards. */
  finish(): void {
    addContentTypes(this.edits, this.source, this.#types);
    for (const [owner, added] of this.#relationships) {
      const path = relationshipsPath(owner);
      const document = partXml(this.source, path);
      const prefix = document?.prefix ?? '';
      const xml = added
        .map(
          ({ id, type, target }) =>
            `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`,
        )
        .join('');
      if (document) {
        this.edits.edit(path, document.text, [appendInside(document.text, document.root, xml)]);
      } else {
        this.edits.create(
          path,
          `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${xml}</Relationships>`,
        );
      }
    }
  }
}

/** As Excel writes targets: from the folder of the part that names it. Some programs know them in no other way. */
function relativeTarget(owner: string, target: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
