/*
 * Stands in for `rtl-css-js/core` in what is built: the pane is read from left to right in each of its languages, so
 * no style of it has a mirror image.
 */

/** The declaration as it is. */
export function convertProperty<Value>(key: string, value: Value) {
  return { key, value };
}

/** The declarations as they are. */
export function convert<Style>(style: Style): Style {
  return style;
}
