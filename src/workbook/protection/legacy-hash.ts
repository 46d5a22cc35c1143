/** The four digits that Excel kept of a password until 2010, and still takes (ECMA-376 part 4, 14.7.1). */
export function legacyHash(password: string): string {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i -= 1) {
    hash = rotated(hash) ^ password.charCodeAt(i);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return (hash & 0xffff).toString(16).toUpperCase().padStart(4, '0');
}

/** Fifteen bits, turned left by one. */
function rotated(bits: number): number {
  return ((bits >> 14) & 1) | ((bits << 1) & 0x7fff);
}
