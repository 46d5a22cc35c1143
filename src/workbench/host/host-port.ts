import type { DocumentFiles } from './document-files';
import type { DocumentSettings } from './document-settings';
import type { ApiSet } from './protocol/wire-object';

/** The library's numbers of the methods that this host answers. */
export const METHOD = {
  getFile: 77,
  getSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** The library's numbers of the events that this host raises. */
export const HOST_EVENT = {
  settingsChanged: 1,
  selectionChanged: 2,
  richApiMessage: 33,
  commandInvoked: 39,
} as const;

/** What comes back from a method: 0 and a payload, or one of Office's error numbers. */
export interface MethodAnswer {
  readonly status: number;
  readonly payload: unknown;
}

/** What an add-in is told of the host when it starts. */
export interface HostFacts {
  readonly level: ApiSet;
  /** Language of the user interface and of the data: `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  /** Different at every start: the library keeps settings of a session under it. */
  readonly instanceId: string;
  /** Requirement sets and their versions. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** Which Excel a seam is one of: they differ in what they let through. */
export type Platform = 'windows' | 'web';

/** What every seam connects the library to. */
export interface HostPort {
  /** A library starts: whatever an earlier one listened to or held on to is forgotten. */
  readonly connect: (platform: Platform) => HostFacts;
  /** @param args as the library hands them over, without what the seam wraps around them */
  readonly execute: (method: number, args: readonly unknown[]) => Promise<MethodAnswer>;
  /** The document's file: each seam has its own way of asking for it. */
  readonly files: DocumentFiles;
  readonly listen: (event: number, listener: (payload: readonly unknown[]) => void) => void;
  readonly unlisten: (event: number) => void;
  readonly documentSettings: DocumentSettings;
}
