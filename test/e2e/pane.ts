import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { RuleId } from '../../src/rules/rule';
import { rules } from '../../src/rules';
import { textsFor } from '../../src/texts';

const TEXTS = textsFor('zh-CN');
const RULE_IDS = Object.keys(rules).filter((id): id is RuleId => id in rules);
const CELL = /^[A-Z]{1,3}[1-9]\d*$/;

/** A line of the pane's list: a rule at a cell. */
export interface ListedFinding {
  readonly rule: string;
  readonly cell: string;
}

/** What a person reads in the pane's list of problems, and can click. */
export class Pane {
  constructor(readonly frame: FrameLocator | Page) {}

  /** Every problem that the list shows, read by the titles of the rules and the cells beside them. */
  async findings(): Promise<readonly ListedFinding[]> {
    await this.items().first().waitFor();
    const items = await this.items().all();
    const read = items.map(async (item) => {
      const words = await item.locator('span, button').allInnerTexts();
      const lines = words.flatMap((text) => text.split('\n')).map((text) => text.trim());
      const rule = RULE_IDS.find((id) => titleIn(lines, id));
      if (!rule) throw new Error(`No rule is called so: ${words.join(' | ')}`);
      const cells = new Set(lines.filter((line) => CELL.test(line)));
      return [...cells].map((cell) => ({ rule, cell }));
    });
    return (await Promise.all(read)).flat();
  }

  /** The button that leads to the cell of a finding. */
  place({ rule, cell }: { rule: RuleId; cell: string }): Locator {
    return this.items()
      .filter({ hasText: TEXTS.rules[rule].title })
      .getByRole('button')
      .filter({ hasText: new RegExp(`(^|\\D)${cell}(?!\\d)`) });
  }

  /** A sentence that stands alone, not the announcement for screen readers that repeats it. */
  text(sentence: string): Locator {
    return this.frame.getByText(sentence, { exact: true });
  }

  private items(): Locator {
    return this.frame.locator('section li');
  }
}

/** A title stands alone in its line, or after the severity that only screen readers hear. */
function titleIn(lines: readonly string[], id: RuleId): boolean {
  const { title } = TEXTS.rules[id];
  return lines.some(
    (line) =>
      line === title ||
      Object.values(TEXTS.pane.severity).some((severity) => line === `${severity} ${title}`),
  );
}
