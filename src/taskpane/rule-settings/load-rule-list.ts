/** The list opens by a click only. */
export const loadRuleList = () => import(/* webpackChunkName: "settings" */ './rule-list');
