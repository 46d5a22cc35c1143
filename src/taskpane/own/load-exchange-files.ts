/** What reads and writes workbooks comes with the first import or export. */
export const loadExchangeFiles = () => import(/* webpackChunkName: "own" */ './exchange-files');
