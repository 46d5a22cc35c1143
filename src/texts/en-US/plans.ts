import type { PreviewLine } from '../../plan/preview';
import type { PlanTitle } from '../../plan/title';

export const plans = {
  titles: {
    'insert-indicators': 'Insert {count} {count:indicator|indicators}',
    'bind-names': 'Add {count} {count:name|names}',
    'insert-template': 'Insert the form',
    'open-template': 'Open a blank form in a new workbook',
    fix: 'Fix {count} {count:place|places}',
    'fill-cells': 'Fill in {count} {count:cell|cells}',
    'bring-over': 'Bring over {count} {count:cell|cells} of an old form',
    'set-rule': 'Set the check “{title}”',
    'reset-rules': 'Reset all checks to their defaults',
    'decide-reading': 'Decide how to read: {about}',
    'undo-decision': 'Read automatically again: {about}',
    explain: 'Explain {count} {count:place that stays as it is|places that stay as they are}',
    'revoke-explanation': 'Take back {count} {count:explanation|explanations}',
    'keep-entries': 'Keep my indicators in the workbook',
    'drop-entries': 'Remove the indicators kept in the workbook',
    'write-report': 'Write the sheet “{sheet}”',
  },
  lines: {
    cell: '{place}: “{before}” becomes “{after}”',
    format: '{place}: number format “{before}” becomes “{after}”',
    'rows-inserted': 'Insert rows {place}',
    'rows-deleted': 'Delete rows {place}',
    'sheet-inserted': 'Insert the sheet “{place}”',
    'sheet-deleted': 'Delete the sheet “{place}”',
    merged: 'Merge {place}',
    parted: 'Unmerge {place}',
    height: 'Rows {place}: height becomes {after} points',
    name: 'Name {place}: “{before}” becomes “{after}”',
  },
} as const satisfies {
  readonly titles: Readonly<Record<PlanTitle['key'], string>>;
  readonly lines: Readonly<Record<PreviewLine['kind'], string>>;
};
