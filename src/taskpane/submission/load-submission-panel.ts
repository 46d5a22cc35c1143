/** Opens by a click only: the first screen does not wait for it. */
export const loadSubmissionPanel = () =>
  import(/* webpackChunkName: "copies" */ './submission-panel');
