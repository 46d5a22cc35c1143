import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { check, type CheckedForm } from '../../src/check';
import { parseHistory } from '../../src/session/parse-history';
import { createSession, type SessionParts } from '../../src/session/session';
import type { Session } from '../../src/session/state';
import { App } from '../../src/taskpane/app';
import { PaneFrame } from '../../src/taskpane/pane-frame';
import { textsFor } from '../../src/texts';
import type { Language } from '../../src/texts/texts';
import { blankForms } from '../session/blank-forms';
import { MemoryPreferences } from '../session/memory-preferences';
import { MemoryWorkspace } from '../session/memory-workspace';
import { sheet, workbook } from '../session/samples';
import { SHEET } from './sample-form';

// React asks for this flag before it lets `act` flush effects.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** The pane in view: a page has one. */
let shown: Root | null = null;

function takeAway(): void {
  act(() => {
    shown?.unmount();
  });
  shown = null;
}

// The list is loaded when it is needed; the first test should not wait for it.
beforeAll(() => import('../../src/taskpane/results/results-view'));

afterEach(takeAway);

/** The pane over a workbook in memory, as a user meets it: by names, roles and words. A test's end takes it away. */
export class RenderedPane {
  /** What the next check finds. */
  forms: readonly CheckedForm[] = [];
  readonly session: Session;
  readonly scrolledTo: Element[] = [];
  private readonly host = document.createElement('div');

  /** The check of the product in place of `forms`, for workbooks that are real. */
  isRealCheck = false;

  constructor(
    readonly workspace = new MemoryWorkspace(workbook(sheet(SHEET))),
    language: Language = 'zh-CN',
    others: Partial<SessionParts> = {},
  ) {
    this.session = createSession({
      parseHistory,
      ...blankForms,
      workspace,
      check: (snapshot) => (this.isRealCheck ? check(snapshot) : this.forms),
      preferences: new MemoryPreferences(),
      ...others,
    });
    const { scrolledTo } = this;
    // jsdom lays nothing out and so has no scrolling.
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolledTo.push(this);
    };
    takeAway();
    document.body.replaceChildren(this.host);
    const root = createRoot(this.host);
    shown = root;
    act(() => {
      root.render(
        <PaneFrame scheme="light" language={language}>
          <App session={this.session} language={language} texts={textsFor(language)} />
        </PaneFrame>,
      );
    });
  }

  /** A pane over a workbook that the product itself has checked. */
  static async checked(workspace: MemoryWorkspace): Promise<RenderedPane> {
    const pane = new RenderedPane(workspace);
    pane.isRealCheck = true;
    await pane.click('一键校验');
    return pane;
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

  /** Types into the field with this name, as React sees it. */
  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    await act(async () => {
      const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      property?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    });
  }

  async press(key: string): Promise<void> {
    await act(async () => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      document.activeElement?.dispatchEvent(event);
      await settled();
    });
  }

  /** Waits until the pane says so. */
  async says(sentence: string): Promise<void> {
    for (let turn = 0; turn < 100 && !this.text.includes(sentence); turn++) {
      await act(settled);
    }
    expect(this.text).toContain(sentence);
  }

  /** The fields in view that have this name, in reading order; the first. */
  field(name: string): HTMLInputElement {
    const [field] = [...this.host.querySelectorAll('input')].filter(
      (element) => element.ariaLabel === name,
    );
    if (!field) throw new Error(`no field “${name}”`);
    return field;
  }

  /** Names of the indicators that the library lists. */
  get entries(): readonly string[] {
    return this.all('ul[aria-label=指标] form').map(
      (form) => form.querySelector('span')?.textContent ?? '',
    );
  }

  async change(field: HTMLSelectElement, value: string): Promise<void> {
    await act(async () => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settled();
    });
  }

  /** The one button whose name or text is this, or else begins so. */
  button(name: string): HTMLElement {
    const all = this.all('button, input[type=checkbox]');
    const exact = all.filter((element) => nameOf(element) === name);
    const found =
      exact.length > 0 ? exact : all.filter((element) => nameOf(element).startsWith(name));
    const [button, ...others] = found;
    if (!button || others.length > 0) throw new Error(`${found.length} buttons “${name}”`);
    return button;
  }

  get text(): string {
    return this.host.querySelector('main')?.textContent ?? '';
  }

  get announcement(): string {
    return this.host.querySelector('[role=status][aria-live]')?.textContent ?? '';
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

  /** The first choice in view, or the one with this label. */
  select(selector: 'select' | `select[aria-label=${string}]`): HTMLSelectElement {
    const found = this.host.querySelector<HTMLSelectElement>(selector);
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
  const named = element.getAttribute('aria-labelledby')?.split(' ');
  if (named) return named.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const label = element.id && document.querySelector(`label[for="${element.id}"]`)?.textContent;
  const own = label || element.closest('label')?.textContent || element.textContent;
  return element.ariaLabel ?? own;
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
