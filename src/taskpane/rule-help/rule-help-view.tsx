import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { exampleParts } from '../../rule-pages/example-parts';
import type { Example } from '../../rules/example';
import type { RuleCard } from '../../rules/rule';
import type { RuleHelpTexts } from '../../texts/rule-help';
import { ExampleView } from './example-view';

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    '& h3': {
      margin: `${tokens.spacingVerticalS} 0 0`,
      fontSize: 'inherit',
      color: tokens.colorNeutralForeground1,
    },
    '& h3:first-child': { marginTop: 0 },
    '& p': { margin: 0 },
    '& ul': { listStyleType: 'none', margin: 0, padding: 0 },
  },
});

interface Props {
  readonly rule: RuleCard;
  readonly texts: RuleHelpTexts;
}

/** What the rule's page says, as it fits beside a table: its sections in the same order and words. */
export function RuleHelpView({ rule, texts: { help, words } }: Props) {
  const { headings, bases } = words;
  const { what, why, remedy } = help[rule.id];
  const { wrong, right } = rule.examples;
  const examples = (all: readonly Example[]) =>
    all.map((example, index) => (
      <ExampleView key={index} parts={exampleParts(example, words.example)} />
    ));
  return (
    <div className={useStyles().root}>
      <Section heading={headings.what}>
        <p>{what}</p>
      </Section>
      <Section heading={headings.why}>
        <p>{why}</p>
      </Section>
      <Section heading={headings.remedy}>
        <p>{remedy}</p>
      </Section>
      {wrong.length > 0 && (
        <Section heading={headings.wrong}>
          <ul>{examples(wrong)}</ul>
        </Section>
      )}
      {right.length > 0 && (
        <Section heading={headings.right}>
          <ul>{examples(right)}</ul>
        </Section>
      )}
      <Section heading={headings.basis}>
        <ul>
          {rule.basis.map((basis) => (
            <li key={basis}>{bases[basis]}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function Section({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <h3>{heading}</h3>
      {children}
    </>
  );
}
