import type { SameTexts } from '../../sentence';
import type { completenessRules as chinese } from '../../zh-CN/rules/completeness';

export const completenessRules = {
  'required-blank': {
    title: 'Required field left blank',
    messages: {
      blank: '“{field}” is blank; a form without it is sent back. Fill it in.',
      staff: '“{field}” is blank, and a reviewer will ask. Enter the actual number.',
    },
  },
  'count-not-integer': {
    title: 'Count is not a whole number',
    messages: {
      shown:
        '“{field}” holds “{shown}” where 0 or a positive whole number belongs. Enter digits only.',
    },
  },
  'task-incomplete': {
    title: 'Incomplete task',
    messages: {
      name: 'This row describes a task but does not name it. Add the name, or delete the row.',
      content: 'The task “{task}” does not say what will be done. Fill in its content.',
      expectation:
        'The task “{task}” states no expected result and cannot be assessed. Fill it in, best with a number and a date.',
    },
  },
  'no-tasks': {
    title: 'No main tasks',
    messages: {
      none: 'No main task of the year is filled in. Enter at least one with name, content, amount and expected result.',
    },
  },
  'class-missing': {
    title: 'A class of indicators is missing',
    messages: {
      required:
        'There is no indicator of the class “{class}”; a form without one is sent back. Add at least one.',
      expected:
        'There is no indicator of the class “{class}”, and a reviewer will ask why. Add one, or have the reason ready.',
    },
  },
  'indicator-incomplete': {
    title: 'Incomplete indicator',
    messages: {
      value:
        'The indicator “{name}” has no value and cannot be assessed. Enter one, or delete the row.',
      name: 'The value “{value}” belongs to no named indicator. Enter the indicator’s name.',
    },
  },
  'empty-class-row': {
    title: 'Empty indicator row',
    messages: {
      empty:
        'The row of “{class}” is empty and the class has no other indicator. Add one, or delete the row when it does not apply.',
    },
  },
  'placeholder-left': {
    title: 'Placeholder of the template',
    messages: {
      residue:
        'The template’s “{residue}” still stands here. Put the actual content in its place, or delete it.',
      guidance:
        'The template’s guidance “{residue}” still stands here. Replace it with your own content.',
    },
  },
  'task-without-indicator': {
    title: 'Task without an indicator',
    messages: {
      unmatched:
        'No indicator seems to belong to the task “{task}”, so its result cannot be assessed. Add one.',
    },
  },
  'few-indicators': {
    title: 'Few indicators',
    messages: {
      few: 'There {actual:is|are} only {actual} {actual:indicator|indicators}; {minimum} are usual. Add some that match the goal and the tasks.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
