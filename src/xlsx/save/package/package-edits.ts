import type { PartChanges } from '../../package';
import { applyEdits, withoutSwallowed, type TextEdit } from '../../xml/text-edit';

/** A list of extensions of which several sides have each taken out a part. */
const EMPTY_LIST = /<((?:\w+:)?extLst)><\/\1>/g;

/** Gathers what a save changes, part by part, from several sides. */
export class PackageEdits {
  readonly #edits = new Map<string, { readonly text: string; readonly edits: TextEdit[] }>();
  readonly #whole = new Map<string, string | Uint8Array | null>();

  edit(path: string, text: string, edits: readonly TextEdit[]): void {
    const known = this.#edits.get(path) ?? { text, edits: [] };
    known.edits.push(...edits);
    this.#edits.set(path, known);
  }

  remove(path: string): void {
    this.#whole.set(path, null);
  }

  create(path: string, text: string | Uint8Array): void {
    this.#whole.set(path, text);
  }

  changes(): PartChanges {
    const changes = new Map(this.#whole);
    for (const [path, { text, edits }] of this.#edits) {
      // A part that goes takes its changes with it.
      if (edits.length === 0 || this.#whole.get(path) === null) continue;
      changes.set(path, applyEdits(text, withoutSwallowed(edits)).replace(EMPTY_LIST, ''));
    }
    return changes;
  }
}
