/** Few people bring packs along: what reads them comes when somebody opens their list. */
export const loadOwnPacks = () => import(/* webpackChunkName: "own" */ './own-packs');
