/** Naming is rarer than checking: its code comes when it is asked for. */
export const loadBinding = () =>
  import(/* webpackChunkName: "binding" */ '../../../bind/plan-binding');
