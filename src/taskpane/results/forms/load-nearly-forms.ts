/** What tells nearly a form from none comes with the check that reads forms. */
export const loadNearlyForms = () =>
  import(/* webpackChunkName: "check" */ '../../../form/outline/nearly-forms');
