import type { SameTexts } from '../../sentence';
import type { ruleHelpWords as chinese } from '../../zh-CN/rule-help/words';

export const ruleHelpWords: SameTexts<typeof chinese> = {
  overview: 'Checks',
  introduction:
    'A page for each check: what it finds, why, what it rests on, wrong and right wording, and the remedy. Generated from rules and texts; do not edit.',
  headings: {
    what: 'What it finds',
    why: 'Why',
    remedy: 'What to do',
    basis: 'Rests on',
    wrong: 'Reported',
    right: 'Not reported',
    options: 'Settings',
    messages: 'Messages',
  },
  columns: {
    id: 'Id',
    title: 'Check',
    severity: 'Severity',
    fix: 'Fix',
    option: 'Setting',
    meaning: 'Meaning',
    initial: 'Default',
  },
  severities: { error: 'Error', warning: 'Warning', info: 'Hint' },
  optional: 'Off unless you switch it on in the settings.',
  fixes: {
    auto: 'Can be fixed at once',
    suggest: 'Suggested, confirmed one by one',
    none: 'For you to change',
  },
  bases: {
    '34': 'Opinions of the Central Committee and the State Council on budget performance management (中发〔2018〕34号)',
    '88': 'Measures for performance goals of central departments (财预〔2015〕88号)',
    '10': 'Measures for evaluating the performance of projects (财预〔2020〕10号)',
    '101': 'Guide to core performance goals and indicators of projects (财预〔2021〕101号)',
    form: 'The fields of the form and how they add up',
    practice: 'Defects often seen in published forms and in what reviewers send back',
  },
  example: {
    field: 'Field',
    value: 'Content',
    blank: '(blank)',
    error: '({error})',
    task: { name: 'Task', content: 'Content', amount: 'Money', expectation: 'Expected result' },
    indicator: {
      level2: 'Class',
      name: 'Indicator',
      value: 'Value of the year',
      cycle: 'Value of the period',
    },
    without: 'No row of “{class}”',
    weights: 'Weights: {weights}',
    label: '“{expected}” is printed as “{written}”',
    name: 'The name “{name}” refers to “{target}”',
    height: 'The row of “{field}” is {height} points tall',
  },
};
