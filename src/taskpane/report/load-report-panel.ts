/** Opens by a click only. */
export const loadReportPanel = () => import(/* webpackChunkName: "copies" */ './report-panel');
