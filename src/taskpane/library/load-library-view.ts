/** The library comes in a file of its own, and its data in another: many sittings do without them. */
export const loadLibraryView = () => import(/* webpackChunkName: "library" */ './library-view');
