/** Only workbooks of many forms take so long that one would like to know how far the check has got. */
export const loadProgress = () => import(/* webpackChunkName: "results" */ './check-progress');
