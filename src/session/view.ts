/** What the pane shows below its commands: the problems of a form, or the library of indicators. */
export type View =
  | { readonly kind: 'problems' }
  | {
      readonly kind: 'library';
      /** The class that the user wants entries of, as a finding calls it; null for all of them. */
      readonly wanted: string | null;
    };
