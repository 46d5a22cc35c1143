import type { SameTexts } from '../../sentence';
import type { structureRules as chinese } from '../../zh-CN/rules/structure';

export const structureRules = {
  'name-broken': {
    title: 'Broken cell name',
    messages: {
      broken:
        'The name “{name}” leads nowhere ({target}), so whatever reads it fails. Point it at this cell in the Name Manager.',
      displaced:
        'The name “{name}” points elsewhere ({target}), so wrong data is read. Point it at this cell in the Name Manager.',
    },
  },
  'formula-error': {
    title: 'Formula error',
    messages: {
      shown: 'The cell shows {error}: its formula has no result. Repair it, or enter the content.',
    },
  },
  'name-missing': {
    title: 'Field without a named range',
    messages: {
      unnamed:
        'Other fields have named ranges, “{field}” has none and may not be found once the table moves. Name it.',
    },
  },
  'label-changed': {
    title: 'Label of a field was changed',
    messages: {
      other:
        'Beside the named range “{expected}” stands “{written}”, which is not the form’s label. Restore it, or check where the name points.',
    },
  },
  'weight-sum': {
    title: 'Weights do not add up',
    messages: {
      other:
        'The weights add up to {sum}, {difference} away from 100. They must make 100, or 90 where budget execution takes the other 10.',
      whole:
        'The weights, budget execution included, add up to {sum}, {difference} away from 100. They must make 100.',
    },
  },
} as const satisfies SameTexts<typeof chinese>;
