import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { CheckedForm } from '../../src/check';
import { parseHistory } from '../../src/session/parse-history';
import { createSession } from '../../src/session/session';
import type { MarkPreference, Session } from '../../src/session/state';
import { App } from '../../src/taskpane/app';
import { PaneFrame } from '../../src/taskpane/pane-frame';
import { textsFor, type Language } from '../../src/texts';
import { MemoryWorkspace } from '../session/memory-workspace';
import { sheet, workbook } from '../session/samples';
import { SHEET } from './sample-form';

// React asks for this flag before it lets `act` flush effects.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The pane over a workbook in memory, as a user meets it: by names, roles and words. */
export class RenderedPane {
  /** What the next check finds. */
  forms: readonly CheckedForm[] = [];
  readonly session: Session;
  readonly scrolledTo: Element[] = [];
  private readonly host = document.createElement('div');
  private readonly root: Root;

  constructor(
    readonly workspace = new MemoryWorkspace(workbook(sheet(SHEET))),
    language: Language = 'zh-CN',
  ) {
    let kept: MarkPreference | null = null;
    this.session = createSession({
      parseHistory,
      workspace,
      check: () => this.forms,
      preferences: {
        readMarks: () => kept,
        writeMarks: (preference) => {
          kept = preference;
        },
      },
    });
    const { scrolledTo } = this;
    // jsdom lays nothing out and so has no scrolling.
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolledTo.push(this);
    };
    document.body.replaceChildren(this.host);
    this.root = createRoot(this.host);
    act(() => {
      this.root.render(
        <PaneFrame scheme="light" language={language}>
          <App session={this.session} texts={textsFor(language)} />
        </PaneFrame>,
      );
    });
  }

  unmount(): void {
    act(() => {
      this.root.unmount();
    });
  }

  /** Checks with these forms, by the button. */
  async check(...forms: readonly CheckedForm[]): Promise<void> {
    this.forms = forms;
    await this.click('一键校验');
  }

  async click(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    await act(async () => {
      button.click();
      await settled();
    });
  }

  async change(field: HTMLSelectElement, value: string): Promise<void> {
    await act(async () => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    });
  }

  /** The one button whose name or text begins so. */
  button(name: string): HTMLElement {
    const found = this.all('button, input[role=switch]').filter((element) =>
      nameOf(element).startsWith(name),
    );
    const [button, ...others] = found;
    if (!button || others.length > 0) throw new Error(`${found.length} buttons “${name}”`);
    return button;
  }

  get text(): string {
    return this.host.querySelector('main')?.textContent ?? '';
  }

  get announcement(): string {
    return this.host.querySelector('[role=status]')?.textContent ?? '';
  }

  /** Heading of each part with the addresses listed below it. */
  get sections(): readonly (readonly [string, readonly string[]])[] {
    return this.all('section[aria-labelledby]').map((section) => [
      section.querySelector('h2')?.textContent ?? '',
      [...section.querySelectorAll('button')].map(addressOf),
    ]);
  }

  /** Addresses of the places marked as current. */
  get current(): readonly string[] {
    return this.all('[aria-current=true]').map(addressOf);
  }

  select(selector: 'select'): HTMLSelectElement {
    const found = this.host.querySelector(selector);
    if (!found) throw new Error('no picker');
    return found;
  }

  get hasPicker(): boolean {
    return this.host.querySelector('select') !== null;
  }

  private all(selector: string): readonly HTMLElement[] {
    return [...this.host.querySelectorAll<HTMLElement>(selector)];
  }
}

function nameOf(element: HTMLElement): string {
  const label = element.id && document.querySelector(`label[for="${element.id}"]`)?.textContent;
  return element.ariaLabel ?? (label || element.textContent);
}

/** Every place carries its address as the text of an element of its own, or as its whole text. */
function addressOf(button: HTMLElement): string {
  const texts = [button, ...button.querySelectorAll('span')].map(({ textContent }) => textContent);
  return texts.find((text) => /^[A-Z]+[0-9]+$/.test(text)) ?? '';
}

/** Long enough for the session's steps and for the parts of the pane that are loaded when needed. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
