import type { PreviewLine } from '../../plan/preview';
import type { PlanTitle } from '../../plan/title';

export const plans = {
  titles: {
    'insert-indicators': 'Insert {count} indicators',
    'bind-names': 'Bind {count} names',
    'insert-template': 'Insert the form',
    'open-template': 'Open a blank form in a new workbook',
    fix: 'Fix {count} places',
    'fill-cells': 'Fill in {count} cells',
    'bring-over': 'Bring over {count} cells of an old form',
    'set-rule': 'Set the check “{title}”',
    'reset-rules': 'Set all checks back to default',
    'decide-reading': 'Decide how to read: {about}',
    'undo-decision': 'Read as by itself: {about}',
    explain: 'Explain {count} places that stay as they are',
    'revoke-explanation': 'Take back {count} explanations',
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
