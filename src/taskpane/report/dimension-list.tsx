import { makeStyles, tokens } from '@fluentui/react-components';
import type { DimensionReport, Report } from '../../report/report';
import { evidenceLine } from '../../report-sheet/dimension-lines';
import type { ReportWords } from '../../report-sheet/report-words';
import { fill } from '../../texts/sentence';

const useStyles = makeStyles({
  list: {
    margin: 0,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2 },
  },
});

interface Props {
  readonly report: Report;
  readonly words: ReportWords;
}

/** The four dimensions in brief: what the form shows for each, and how many problems bear on it. */
export function DimensionList({ report, words }: Props) {
  const styles = useStyles();
  const { pane } = words.sheet;
  return (
    <section aria-label={pane.dimensions}>
      <h2>{pane.dimensions}</h2>
      <dl className={styles.list}>
        {report.dimensions.map((each) => (
          <div key={each.dimension}>
            <dt>{words.report.dimensions[each.dimension].name}</dt>
            <dd>{briefOf(each, words)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function briefOf({ evidence, findings }: DimensionReport, words: ReportWords): string {
  const { pane } = words.sheet;
  const shown = evidence.map((each) => evidenceLine({ ...each, cells: [] }, words));
  const against = fill(pane.against, { count: String(findings.length) });
  return [...shown, against].join(words.report.packSeparator);
}
