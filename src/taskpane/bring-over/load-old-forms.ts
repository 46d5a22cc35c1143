/** The code that reads a file comes when one is chosen. */
export const loadOldForms = () =>
  import(/* webpackChunkName: "old-forms" */ '../../bring-over/old/read-old-forms');
