import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import { valueOf } from '../../library/choice';
import type { SlotValues } from '../../library/fill-pattern';
import { fill } from '../../texts/sentence';
import { ValueFields } from '../library/value-fields';
import { useSessionState } from '../pane-context';
import { FormWords } from '../parts/form-words';
import { takeFocus } from '../parts/take-focus';
import { useWords } from '../use-words';
import { useFixStyles } from './fix-style';
import { PreviewLines } from './preview-lines';
import type { OfferedChoice } from './propose-fix';
import { useApplyFix } from './use-apply-fix';

interface Props {
  readonly choice: OfferedChoice;
  /** The best of them: it takes the focus. */
  readonly isFirst: boolean;
  readonly onAnswer: (id: string, values: SlotValues) => Promise<void>;
}

/** One way to put a problem right: a button; or, where a number is wanted, a field and a button. */
export function FixChoice({ choice, isFirst, onAnswer }: Props) {
  const styles = useFixStyles();
  const { busy } = useSessionState();
  const words = useWords('fixes');
  const apply = useApplyFix();
  const preview = useId();
  if (choice.kind === 'open') {
    return <OpenChoice choice={choice} isFirst={isFirst} onAnswer={onAnswer} />;
  }
  const { title, lines, plan } = choice;
  return (
    <>
      <Button
        ref={isFirst ? takeFocus : undefined}
        size="small"
        appearance={isFirst ? 'primary' : 'secondary'}
        className={styles.choice}
        disabledFocusable={busy !== null}
        aria-describedby={preview}
        onClick={() => void apply(plan)}
      >
        <span>
          <FormWords>{fill(words.titles[title.key], title.data)}</FormWords>
        </span>
      </Button>
      <div id={preview}>
        <PreviewLines lines={lines} />
      </div>
    </>
  );
}

interface OpenProps extends Props {
  readonly choice: Extract<OfferedChoice, { kind: 'open' }>;
}

/** A standard indicator whose blanks are the user's to fill. Enter in a blank carries it out. */
function OpenChoice({ choice: { id, title, pick }, isFirst, onAnswer }: OpenProps) {
  const styles = useFixStyles();
  const { busy } = useSessionState();
  const words = useWords('fixes');
  const [values, setValues] = useState(pick.values);
  const form = useRef<HTMLFormElement | null>(null);
  const [name, button] = [useId(), useId()];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (valueOf({ ...pick, values }).kind === 'filled') void onAnswer(id, values);
    else form.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  return (
    <form
      ref={(element) => {
        const isNew = element !== null && form.current === null;
        form.current = element;
        if (isNew && isFirst) takeFocus(element.querySelector<HTMLElement>('input, select'));
      }}
      className={styles.row}
      onSubmit={submit}
    >
      <span id={name} lang="zh-CN" className={styles.name}>
        {pick.entry.name}
      </span>
      <ValueFields entry={pick.entry} values={values} onChange={setValues} />
      <Button
        type="submit"
        size="small"
        className={styles.button}
        disabledFocusable={busy !== null}
        id={button}
        aria-labelledby={`${button} ${name}`}
      >
        {words.open[title.key === 'insert' ? 'insert' : 'replace']}
      </Button>
    </form>
  );
}
