import { makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../pane-context';

const useStyles = makeStyles({
  root: { display: 'block', paddingBlock: tokens.spacingVerticalXS },
  field: {
    font: 'inherit',
    display: 'block',
    width: '100%',
    height: '26px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    '&:focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
});

interface Props {
  readonly projects: readonly string[];
  /** Its place in the list; null where none is chosen. */
  readonly project: number | null;
  readonly onProject: (project: number | null) => void;
}

/** Asks which of the projects in the form the indicators are for; nothing where it is about one. */
export function ProjectChooser({ projects, project, onProject }: Props) {
  const styles = useStyles();
  const words = useTexts().library.projects;
  if (projects.length === 0) return null;
  return (
    <label className={styles.root}>
      {words.label}
      <select
        className={styles.field}
        value={project ?? ''}
        onChange={({ target }) => {
          onProject(target.value === '' ? null : Number(target.value));
        }}
      >
        <option value="">{words.none}</option>
        {projects.map((name, place) => (
          <option key={place} value={place}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
