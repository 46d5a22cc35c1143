import type { Element } from '../manifest-tree';
import type { Released } from '../released';

/** What a manifest is held against that does not stand in it. */
export interface Surroundings {
  /** Where the add-in is served from, without a slash at the end. */
  readonly base: string;
  /** The functions that the add-in registers for its buttons. */
  readonly functions: readonly string[];
  readonly released: Released;
  /** Width and height of the picture at an address, such as `16×16`; null where there is no PNG. */
  readonly pixels: (address: string) => string | null;
}

/** Says what is wrong with a manifest, in a sentence each; nothing where all is well. */
export type ManifestRule = (manifest: Element, surroundings: Surroundings) => readonly string[];
