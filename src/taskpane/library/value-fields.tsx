import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { LibraryEntry, SlotName } from '../../library/entries';
import { valueOf } from '../../library/choice';
import type { SlotValues } from '../../library/fill-pattern';
import { parsePattern } from '../../library/pattern';
import { PERIODS } from '../../library/slot-value';
import { fill } from '../../texts/sentence';
import { useFieldStyles } from '../parts/field-style';
import { FormWords } from '../parts/form-words';
import { useTexts } from '../pane-context';
import { borderColor } from '../theme/border-color';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
  number: { width: '64px' },
  date: { width: '104px' },
  hint: {
    flexBasis: '100%',
    color: tokens.colorStatusDangerForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  wrong: { ...borderColor(tokens.colorStatusDangerForeground3) },
});

interface Props {
  readonly entry: LibraryEntry;
  readonly values: SlotValues;
  readonly onChange: (values: SlotValues) => void;
}

/** A value with its blanks as fields: `≥ [90] %`. */
export function ValueFields({ entry, values, onChange }: Props) {
  const styles = useStyles();
  const { field: plain } = useFieldStyles();
  const { slots } = useTexts().library;
  const filled = valueOf({ entry, values });
  const wrong = filled.kind === 'open' ? filled.wrong : [];
  const [firstWrong] = wrong;
  const hint = useId();
  const isWrong = (slot: SlotName) => wrong.includes(slot);
  const field = (slot: SlotName) => {
    const common = {
      value: values[slot] ?? '',
      'aria-label': fill(slots[slot].label, { name: entry.name }),
      'aria-invalid': isWrong(slot),
      'aria-describedby': isWrong(slot) ? hint : undefined,
      onChange: ({ target }: { readonly target: { readonly value: string } }) => {
        onChange({ ...values, [slot]: target.value });
      },
    };
    const look = mergeClasses(plain, isWrong(slot) && styles.wrong);
    if (slot === 'period') {
      return (
        <select key={slot} className={look} {...common}>
          <option value="">{slots.period.none}</option>
          {PERIODS.map((period) => (
            <option key={period}>{period}</option>
          ))}
        </select>
      );
    }
    return (
      <input
        key={slot}
        type="text"
        inputMode={slot === 'n' ? 'decimal' : 'text'}
        autoComplete="off"
        placeholder={entry.example?.[slot] ?? slots[slot].none}
        className={mergeClasses(look, slot === 'n' ? styles.number : styles.date)}
        {...common}
      />
    );
  };
  return (
    <span className={styles.root}>
      {parsePattern(entry.value).map((part, index) =>
        part.kind === 'text' ? (
          <span key={index}>
            <FormWords>{part.text}</FormWords>
          </span>
        ) : (
          field(part.slot)
        ),
      )}
      {firstWrong && (
        <span id={hint} className={styles.hint}>
          {slots[firstWrong].wrong}
        </span>
      )}
    </span>
  );
}
