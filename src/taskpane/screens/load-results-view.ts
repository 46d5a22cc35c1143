/** The list comes in a file of its own: before the first check there is nothing to list. */
export const loadResultsView = () =>
  import(/* webpackChunkName: "results" */ '../results/results-view');
