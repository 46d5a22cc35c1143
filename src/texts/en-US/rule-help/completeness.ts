export const completenessHelp = {
  'required-blank': {
    what: 'The department’s name, the overall goal, the budget year or another required field is blank. A blank number of staff is only a warning.',
    why: 'Forms with gaps are sent back before anyone reads on.',
    remedy: 'Fill the field in.',
    options: { fields: 'Fields required beside those of every form' },
  },
  'count-not-integer': {
    what: 'The number of staff or of subordinate units is not a whole number from 0 up.',
    why: 'People and units come in whole numbers, and words or fractions cannot be added up.',
    remedy: 'Enter one whole number; put remarks elsewhere.',
  },
  'task-incomplete': {
    what: 'A task lacks its name, its content or its expected result.',
    why: 'Without one of them nobody can tell what is to be done, or how well.',
    remedy: 'Fill the blank cell, or delete the row of a task that was dropped.',
  },
  'no-tasks': {
    what: 'The form has a block for main tasks, and it is empty.',
    why: 'Indicators come from tasks; without tasks neither they nor the budget have a footing.',
    remedy: 'Take the main items of the year’s plan: name, content, amount and expected result.',
  },
  'class-missing': {
    what: 'There is no output or no benefit indicator (error), or none of quantity, quality, timeliness, cost or satisfaction (warning). Economic and ecological benefits may be missing.',
    why: 'Indicators should say what is done, how well, when, at what cost and to what use; without one side the picture is incomplete.',
    remedy: 'Pick a fitting indicator from the library, or have the reason ready.',
  },
  'indicator-incomplete': {
    what: 'An indicator has a name and no value, or a value and no name.',
    why: 'Half an indicator cannot be assessed.',
    remedy: 'Complete it, or delete the row.',
  },
  'empty-class-row': {
    what: 'A printed class of indicators is empty, and the class stands nowhere else.',
    why: 'An empty row looks forgotten.',
    remedy: 'Add an indicator, or delete the row when the class does not apply.',
  },
  'placeholder-left': {
    what: 'Something of the template was left: **, ××, ……, “目标1：” with nothing behind it, or its guidance.',
    why: 'It shows at a glance that the form is unfinished.',
    remedy: 'Put the actual content in its place, or delete it.',
  },
  'task-without-indicator': {
    what: 'No indicator mentions any of the key words of a task.',
    why: 'Each main task should be measured by something, or its result stays unknown.',
    remedy:
      'Add an indicator for the task. If one exists under another wording, leave it as is and say why.',
  },
  'few-indicators': {
    what: 'There are fewer indicators than is usual.',
    why: 'A handful cannot show what a department does in a year.',
    remedy: 'Go through the goal and each task and add what is telling; do not pad.',
    options: { minimum: 'The least number of indicators' },
  },
} as const;
