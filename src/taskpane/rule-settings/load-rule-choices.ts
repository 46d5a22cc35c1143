/** What may be set of the rules comes with the rules. */
export const loadRuleChoices = () =>
  import(/* webpackChunkName: "check" */ '../../settings/rule-choices');
