/** What changes, imports and exports indicators of one's own comes when somebody opens them. */
export const loadOwnLibrary = () => import(/* webpackChunkName: "own" */ './own-library');
