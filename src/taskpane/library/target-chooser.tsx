import { usualFilling } from '../../library/placement/regions';
import { fill } from '../../texts/sentence';
import { useTexts } from '../pane-context';
import { ChoiceField } from './choice-field';
import type { InsertionTarget, TargetQuestions } from './insertion-target';

interface Props {
  readonly questions: TargetQuestions;
  readonly target: InsertionTarget;
  readonly onTarget: (target: InsertionTarget) => void;
}

/** Asks what the form leaves open: for which of its projects the indicators are, and for which of its regions. */
export function TargetChooser({ questions: { projects, regions }, target, onTarget }: Props) {
  const texts = useTexts();
  const { library } = texts;
  const { project, filling } = target;
  const read = regions.find(({ isRead }) => isRead)?.name ?? '';
  const all = regions.map(({ name }) => name).join(texts.pane.listSeparator);
  return (
    <>
      {projects.length > 0 && (
        <ChoiceField
          label={library.projects.label}
          value={project === null ? '' : String(project)}
          options={[
            { value: '', words: library.projects.none },
            ...projects.map((words, place) => ({ value: String(place), words })),
          ]}
          onChoose={(value) => {
            onTarget({ ...target, project: value === '' ? null : Number(value) });
          }}
        />
      )}
      {regions.length > 0 && (
        <ChoiceField
          label={library.regions.label}
          value={filling ?? usualFilling(regions)}
          options={[
            { value: 'each', words: fill(library.regions.each, { regions: all }) },
            { value: 'one', words: fill(library.regions.one, { region: read }) },
          ]}
          onChoose={(value) => {
            onTarget({ ...target, filling: value === 'one' ? 'one' : 'each' });
          }}
        />
      )}
    </>
  );
}
