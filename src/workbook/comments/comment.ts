/** Who wrote a comment, or is mentioned in one. */
export interface Person {
  readonly name: string;
  /** Empty where the file does not tell. */
  readonly email: string;
}

/** A name within the text that stands for a person. */
export interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly length: number;
}

export interface CommentBody {
  readonly text: string;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

export interface CommentReply {
  readonly id: string;
  readonly author: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly body: CommentBody;
  /** The anchor of the reply in the opened file; null for one made since. */
  readonly origin: number | null;
}

/**
 * A threaded comment. Where it stands its anchor says, which moves with the cells as all anchors do: a comment whose
 * anchor is gone is gone.
 */
export interface Comment {
  /** Unique within the workbook. */
  readonly id: string;
  /** The id of the sheet that it stands on. */
  readonly home: number;
  /** The anchors that belong to it, its own first: a file holds the same comment in several parts. */
  readonly origins: readonly [number, ...number[]];
  readonly author: Person;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly body: CommentBody;
  readonly resolved: boolean;
  readonly replies: readonly CommentReply[];
}

/** What happened to a comment, in the words of Excel's events. */
export type CommentEvent =
  | 'Added'
  | 'Deleted'
  | 'CommentEdited'
  | 'CommentResolved'
  | 'CommentReopened'
  | 'ReplyAdded'
  | 'ReplyDeleted'
  | 'ReplyEdited';
