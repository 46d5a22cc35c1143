import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { BindingProposal, NameKey, ProposedName } from '../../../bind/binding';
import type { Plan } from '../../../plan/plan';
import { printArea } from '../../../snapshot/address';
import { fill } from '../../../texts/sentence';
import { useSessionState, useTexts } from '../../pane-context';
import { takeFocus } from '../../parts/take-focus';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: 0,
    '& li': { paddingBlock: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  },
  state: { color: tokens.colorNeutralForeground3, marginInlineStart: tokens.spacingHorizontalS },
  replace: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly proposal: BindingProposal;
  /** Conflicting names that the user gives up. */
  readonly replaced: ReadonlySet<NameKey>;
  readonly onReplace: (replaced: ReadonlySet<NameKey>) => void;
  readonly onApply: (plan: Plan) => void;
  readonly onCancel: () => void;
}

/** Which name would mean which cells, before anything is written. */
export function NamingPreview({ proposal, replaced, onReplace, onApply, onCancel }: Props) {
  const styles = useStyles();
  const { busy } = useSessionState();
  const { binding } = useTexts();
  const { sheet, names, plan } = proposal;

  return (
    <>
      <p>{plan ? fill(binding.preview, { sheet }) : binding.nothing}</p>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name.key}>
            {name.area
              ? fill(binding.line, { name: name.key, cells: printArea(name.area) })
              : name.key}
            <span className={styles.state}>{stateOf(name)}</span>
            {(name.state === 'conflict' || replaced.has(name.key)) && replaceBox(name.key)}
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {plan && (
          <Button
            ref={takeFocus}
            size="small"
            appearance="primary"
            className={styles.button}
            disabledFocusable={busy !== null}
            onClick={() => {
              onApply(plan);
            }}
          >
            {binding.apply}
          </Button>
        )}
        <Button size="small" className={styles.button} onClick={onCancel}>
          {binding.cancel}
        </Button>
      </div>
    </>
  );

  function stateOf({ state, formula }: ProposedName): string {
    return fill(binding.states[state], { formula: formula?.replace(/^=/, '') ?? '' });
  }

  function replaceBox(key: NameKey) {
    return (
      <label className={styles.replace}>
        <input
          type="checkbox"
          checked={replaced.has(key)}
          onChange={({ target }) => {
            const others = [...replaced].filter((other) => other !== key);
            onReplace(new Set(target.checked ? [...others, key] : others));
          }}
        />
        {fill(binding.replace, { name: key })}
      </label>
    );
  }
}
