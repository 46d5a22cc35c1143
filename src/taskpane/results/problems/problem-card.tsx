import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../rules/finding';
import { printCell } from '../../../snapshot/address';
import { fill } from '../../../texts/sentence';
import { FixToggle } from '../../fixes/fix-toggle';
import { useTexts } from '../../pane-context';
import { FormWords } from '../../parts/form-words';
import { SeverityIcon } from '../../parts/severity-icon';
import { VisuallyHidden } from '../../parts/visually-hidden';
import { ChooseButton } from '../choose-button';
import { ProblemActions } from './problem-actions';
import { PlaceButton } from './place-button';
import { MoreButton, usePortion } from './portion';
import { findingKey, type Problem } from './problems';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'start',
    width: '100%',
    boxSizing: 'border-box',
    textAlign: 'start',
    lineHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase300,
  },
  // A card of several places is no button itself: it makes up for the button's border and padding.
  plain: { padding: `${tokens.spacingVerticalS} 9px ${tokens.spacingVerticalS} 12px` },
  icon: { marginTop: tokens.spacingVerticalXXS },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  cell: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  message: {
    gridColumn: '2 / -1',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    lineBreak: 'strict',
  },
  places: { gridColumn: '2 / -1', display: 'flex', flexWrap: 'wrap', gap: '4px' },
  count: { gridColumn: '2 / -1', fontSize: tokens.fontSizeBase200 },
  // What a button opens takes a row of its own below it.
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 36px`,
    fontSize: tokens.fontSizeBase200,
    '&:empty': { display: 'none' },
  },
});

interface Props {
  readonly problem: Problem;
  /** Key of the current place of the whole list. */
  readonly current: string | null;
  readonly onSelect: (place: Finding) => void;
}

/** A problem: one place makes the whole card a button, several have a button each. */
export function ProblemCard({ problem, current, onSelect }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { severity, title, message, findings: places } = problem;
  const [first, ...others] = places;
  const single = first !== undefined && others.length === 0;
  const isCurrent = (place: Finding) => findingKey(place) === current;
  const here = places.find(isCurrent);
  const { shown, list, ...rest } = usePortion<HTMLSpanElement, Finding>(places, isCurrent);
  const body = (
    <>
      <SeverityIcon severity={severity} className={styles.icon} />
      <span className={styles.title}>
        <VisuallyHidden>{pane.severity[severity]} </VisuallyHidden>
        {title}
      </span>
      {single && <span className={styles.cell}>{printCell(first.cell)}</span>}
      <span className={styles.message}>
        <FormWords>{message}</FormWords>
      </span>
    </>
  );
  if (single) {
    return (
      <>
        <PlaceButton
          shape="card"
          current={isCurrent(first)}
          onClick={() => {
            onSelect(first);
          }}
        >
          <span className={styles.card}>{body}</span>
        </PlaceButton>
        <div className={styles.actions}>
          <FixToggle finding={first} />
          <ChooseButton finding={first} />
          {isCurrent(first) && <ProblemActions problem={problem} finding={first} />}
        </div>
      </>
    );
  }
  return (
    <>
      <div className={mergeClasses(styles.card, styles.plain)}>
        {body}
        <span className={styles.count}>
          {fill(pane.problems.places, { count: String(places.length) })}
        </span>
        <span ref={list} className={styles.places}>
          {shown.map((place) => (
            <PlaceButton
              key={findingKey(place)}
              shape="chip"
              current={isCurrent(place)}
              onClick={() => {
                onSelect(place);
              }}
            >
              {printCell(place.cell)}
            </PlaceButton>
          ))}
          <MoreButton {...rest} />
        </span>
      </div>
      <div className={styles.actions}>
        {first && <FixToggle key={findingKey(here ?? first)} finding={here ?? first} />}
        {here && <ProblemActions problem={problem} finding={here} />}
      </div>
    </>
  );
}
