/** The code that cleans a package comes when a copy is asked for. */
export const loadSubmission = () =>
  import(/* webpackChunkName: "copies" */ '../../submission/prepare-submission');
