import type { Person } from '../../../workbook/comments/comment';
import type { Package } from '../../package';
import { readPersons } from '../../read/package/persons';
import { escapeAttribute } from '../../xml/escape';
import { appendInside } from '../../xml/text-edit';
import type { NewParts } from '../package/new-parts';
import type { PackageEdits } from '../package/package-edits';
import { PERSON_PART } from './comment-parts';

/** Lists persons as they are needed; the workbook's own keep their ids. */
export class PersonList {
  readonly #ids: Map<string, string>;
  readonly #persons: ReturnType<typeof readPersons>;
  #added = '';

  constructor(
    source: Package,
    private readonly workbookPath: string,
  ) {
    this.#persons = readPersons(source, workbookPath);
    this.#ids = new Map([...this.#persons.byId].map(([id, person]) => [keyOf(person), id]));
  }

  readonly idOf = (person: Person): string => {
    const known = this.#ids.get(keyOf(person));
    if (known !== undefined) return known;
    const taken = new Set([...this.#ids.values(), ...this.#persons.byId.keys()]);
    let number = taken.size;
    let id: string;
    do {
      number += 1;
      id = `{00000000-0007-0000-0000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    } while (taken.has(id));
    this.#ids.set(keyOf(person), id);
    const prefix = this.#persons.document?.prefix ?? '';
    const [name, email] = [escapeAttribute(person.name), escapeAttribute(person.email)];
    this.#added += `<${prefix}person displayName="${name}" id="${id}" userId="${email}" providerId="None"/>`;
    return id;
  };

  finish(edits: PackageEdits, parts: NewParts): void {
    const { path, document } = this.#persons;
    if (this.#added === '') return;
    if (path !== null && document) {
      edits.edit(path, document.text, [appendInside(document.text, document.root, this.#added)]);
      return;
    }
    const { wanted, contentType, relationship, text } = PERSON_PART;
    const added = parts.add(wanted, contentType, text(this.#added));
    parts.relate(this.workbookPath, relationship, added);
  }
}

function keyOf({ name, email }: Person): string {
  return `${name}\n${email}`;
}
