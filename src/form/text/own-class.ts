import type { Layout } from '../../packs';
import type { ClassLevel } from '../../packs/class-names';
import { foldText } from './label';

/** What the layout's own word for a class is, by the standard name; null where it calls it as all forms do. */
export function ownClass({ classes }: Layout, level: ClassLevel, name: string): string | null {
  const words: Readonly<Record<string, readonly string[]>> = classes?.[level] ?? {};
  return words[name]?.[0] ?? null;
}

/** How a form of the layout writes a class: in its own word, else by the standard name. */
export function classWord(layout: Layout, level: ClassLevel, name: string): string {
  return ownClass(layout, level, name) ?? name;
}

/** Whether the layout itself calls a class so. */
export function isOwnClass({ classes }: Layout, words: string): boolean {
  return [classes?.level1, classes?.level2]
    .flatMap((level) => Object.values(level ?? {}))
    .some((own) => own.some((word) => foldText(word) === foldText(words)));
}
