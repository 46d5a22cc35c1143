/** What a file says of itself as a whole; where it says nothing, the empty text. */
export type BuiltInProperty =
  | 'title'
  | 'subject'
  | 'author'
  | 'keywords'
  | 'comments'
  | 'lastAuthor'
  | 'category'
  | 'manager'
  | 'company'
  /** A whole number. */
  | 'revision'
  /** A date of ISO 8601. */
  | 'created';

/** What a property of the user's own can hold. */
export type CustomPropertyValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer' | 'float'; readonly number: number }
  | { readonly kind: 'boolean'; readonly flag: boolean }
  /** ISO 8601, in universal time. */
  | { readonly kind: 'date'; readonly date: string };

export interface CustomDocumentProperty {
  /** Unique within the workbook whatever the case of its letters. */
  readonly key: string;
  readonly value: CustomPropertyValue;
  /** Its place among the properties of the opened file; null for one made since. */
  readonly origin: number | null;
}

export interface DocumentProperties {
  readonly builtIn: Readonly<Record<BuiltInProperty, string>>;
  readonly custom: readonly CustomDocumentProperty[];
}

export const NO_DOCUMENT_PROPERTIES: DocumentProperties = {
  builtIn: {
    title: '',
    subject: '',
    author: '',
    keywords: '',
    comments: '',
    lastAuthor: '',
    category: '',
    manager: '',
    company: '',
    revision: '',
    created: '',
  },
  custom: [],
};
