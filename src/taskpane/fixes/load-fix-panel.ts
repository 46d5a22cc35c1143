/** What puts problems right comes in a file of its own, once somebody wants it or nothing else is to be fetched. */
export const loadFixPanel = () => import(/* webpackChunkName: "fixes" */ './panels');
