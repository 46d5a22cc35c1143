/** Only a workbook without any form asks whether one was set aside. */
export const loadSetAsideForms = () =>
  import(/* webpackChunkName: "results" */ './set-aside-forms');
