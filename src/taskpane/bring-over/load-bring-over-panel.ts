/** Opens by a click only: the first screen does not wait for it. */
export const loadBringOverPanel = () =>
  import(/* webpackChunkName: "bring-over" */ './bring-over-panel');
