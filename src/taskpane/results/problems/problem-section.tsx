import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../../rules/finding';
import { useTexts } from '../../pane-context';
import { ProblemCard } from './problem-card';
import { MoreButton, usePortion } from './portion';
import { findingKey, placesOf, type Problem, type ProblemGroup } from './problems';

const useStyles = makeStyles({
  heading: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
});

interface Props {
  readonly group: ProblemGroup;
  readonly current: string | null;
  readonly onSelect: (place: Finding) => void;
}

/** The problems of one part of the form. */
export function ProblemSection({ group, current, onSelect }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const heading = useId();
  const { shown, list, ...rest } = usePortion<HTMLUListElement, Problem>(
    group.problems,
    ({ findings }) => findings.some((place) => findingKey(place) === current),
  );
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {texts.parts[group.part]}
        <span className={styles.count}>{placesOf([group]).length}</span>
      </h2>
      <ul ref={list} className={styles.list}>
        {shown.map((problem) => (
          <li key={problem.key} className={styles.item}>
            <ProblemCard problem={problem} current={current} onSelect={onSelect} />
          </li>
        ))}
      </ul>
      <MoreButton {...rest} />
    </section>
  );
}
