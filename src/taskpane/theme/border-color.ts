/**
 * A colour for all four borders, side by side as Griffel wants it. Its own `shorthands` say the same and bring
 * along every other property that they know.
 */
export function borderColor(color: string) {
  return {
    borderTopColor: color,
    borderRightColor: color,
    borderBottomColor: color,
    borderLeftColor: color,
  };
}
