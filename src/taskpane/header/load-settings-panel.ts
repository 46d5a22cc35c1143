/** Settings open by a click only: the first screen does not wait for their parts. */
export const loadSettingsPanel = () =>
  import(/* webpackChunkName: "settings" */ './settings-panel');
