import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ExamplePart } from '../../rule-pages/example-parts';

const useStyles = makeStyles({
  example: {
    marginTop: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
  label: { color: tokens.colorNeutralForeground3, marginInlineEnd: tokens.spacingHorizontalXS },
  value: {
    color: tokens.colorNeutralForeground1,
    // Some rules are about blanks and breaks.
    whiteSpace: 'pre-wrap',
    marginInlineEnd: tokens.spacingHorizontalS,
  },
});

/** An example as lines that fit into the narrowest pane: a name and its value, no table. */
export function ExampleView({ parts }: { readonly parts: readonly ExamplePart[] }) {
  return (
    <li className={useStyles().example}>
      {parts.map((part, index) => (
        <Part key={index} part={part} />
      ))}
    </li>
  );
}

function Part({ part }: { readonly part: ExamplePart }) {
  const styles = useStyles();
  if (part.kind === 'notes') return part.notes.map((note) => <p key={note}>{note}</p>);
  return part.rows.map((row, line) => (
    <p key={line}>
      {LINES[part.kind](part.heading, row).map(([tone, text], index) => (
        <Fragment key={index}>
          <span className={styles[tone]}>{text}</span>{' '}
        </Fragment>
      ))}
    </p>
  ));
}

type Cells = readonly string[];
type Piece = readonly [tone: 'label' | 'value', text: string];

const labelled = (heading: Cells, cells: Cells): readonly Piece[] =>
  cells.flatMap((cell, index): readonly Piece[] => [
    ['label', heading[index] ?? ''],
    ['value', cell],
  ]);

/** A row of a table as a line: a heading stands before a cell only where the cell alone says too little. */
const LINES: Readonly<
  Record<'fields' | 'tasks' | 'indicators', (heading: Cells, row: Cells) => readonly Piece[]>
> = {
  fields: (_, [field = '', value = '']) => labelled([field], [value]),
  tasks: labelled,
  indicators(heading, [className = '', name = '', ...values]) {
    const named = labelled([className], [name]);
    return values.length > 1
      ? [...named, ...labelled(heading.slice(2), values)]
      : [...named, ...values.map((value): Piece => ['value', value])];
  },
};
