/** How a decision is kept comes with the check that reads by it. */
export const loadDecisions = () =>
  import(/* webpackChunkName: "check" */ '../../../form/decisions/kept-decisions');
