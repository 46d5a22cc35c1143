import type { SameTexts } from '../sentence';
import type { ruleSettings as chinese } from '../zh-CN/rule-settings';

export const ruleSettings = {
  title: 'Checks',
  show: 'Checks…',
  hide: 'Hide the checks',
  what: 'Saved with the workbook; changes can be undone.',
  reading: 'Reading the settings…',
  failed: 'The settings could not be read. If you are editing a cell, press Enter and try again.',
  resetAll: 'Reset all to default',
  initial: 'Default ({severity})',
  severity: { error: 'Error', warning: 'Warning', info: 'Hint', off: 'Off' },
  groups: {
    money: 'Money',
    completeness: 'Completeness',
    values: 'Values',
    classification: 'Classes',
    cycle: 'Periods and years',
    consistency: 'Consistency',
    text: 'Wording',
    structure: 'Structure',
  },
  switchOff: 'Stop checking this',
  switchOffLabel: 'Stop checking: {title}',
  adjust: 'Change severity',
  adjustLabel: 'Severity: {title}',
  switchedOff: 'Checks switched off: {count} ({titles}).',
  restore: 'Check again: {title}',
  help: {
    show: 'About this check',
    label: 'About this check: {title}',
    reading: 'Loading…',
    failed:
      'This could not be loaded; the network may be down. Check the connection and try again.',
    retry: 'Try again',
  },
} as const satisfies SameTexts<typeof chinese>;
