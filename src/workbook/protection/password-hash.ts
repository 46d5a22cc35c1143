/** What a file keeps of a password. */
export type PasswordHash =
  /** Four hexadecimal digits, as Excel wrote them until 2010 and still reads them. */
  | { readonly kind: 'legacy'; readonly hash: string }
  | {
      readonly kind: 'salted';
      /** As the file format calls it: `SHA-512`. */
      readonly algorithm: string;
      /** Both in base64. */
      readonly hash: string;
      readonly salt: string;
      /** How often the hash is hashed again. */
      readonly spinCount: number;
    };
