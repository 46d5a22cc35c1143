/** Opens by a click only. */
export const loadReportPanel = () =>
  import(/* webpackChunkName: "report-panel" */ './report-panel');
