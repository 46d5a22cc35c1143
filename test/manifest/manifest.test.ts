import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../../src/commands/commands';
import { at, attribute, descendants, named, namesOf, readManifest } from './manifest-tree';

const manifest = readManifest();
const overrides = at(manifest, 'VersionOverrides');
const resources = at(overrides, 'Resources');
const desktop = at(overrides, 'Hosts', 'Host', 'DesktopFormFactor');

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Width and height of a PNG, from its header chunk. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function assetOf(url: string): string {
  const { pathname } = new URL(url);
  return path.join(__dirname, '..', '..', pathname);
}

describe('the order of elements, which Excel insists on', () => {
  it('of the add-in', () => {
    expect(namesOf(manifest.children)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('of its commands', () => {
    expect(namesOf(overrides.children)).toEqual(['Hosts', 'Resources']);
    expect(namesOf(at(overrides, 'Hosts', 'Host').children)).toEqual([
      'Runtimes',
      'DesktopFormFactor',
    ]);
    expect(namesOf(desktop.children)).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(namesOf(resources.children)).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('of the group and of each button', () => {
    const group = at(desktop, 'ExtensionPoint', 'OfficeTab', 'Group');
    expect(namesOf(group.children)).toEqual(['Label', 'Icon', ...Array<string>(5).fill('Control')]);
    for (const control of named(group, 'Control')) {
      expect(namesOf(control.children)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(namesOf(at(control, 'Supertip').children)).toEqual(['Title', 'Description']);
    }
  });
});

describe('what Excel needs to load it', () => {
  it('asks for ExcelApi 1.13 and the shared runtime, at the base and nowhere else', () => {
    const sets = named(at(manifest, 'Requirements'), 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.13' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]);
    expect(named(overrides, 'Requirements')).toEqual([]);
  });

  it('runs pane and ribbon in one long-lived runtime', () => {
    const [runtime] = named(overrides, 'Runtime');
    expect(runtime?.attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(attribute(at(desktop, 'FunctionFile'), 'resid')).toBe('Taskpane.Url');
    const panes = named(desktop, 'SourceLocation').map((pane) => attribute(pane, 'resid'));
    expect(panes).toEqual(['Taskpane.Url']);
    expect(named(manifest, 'TaskpaneId')).toEqual([]);
    const [url] = named(resources, 'Url');
    expect(url?.attributes['DefaultValue']).toBe(
      attribute(at(manifest, 'DefaultSettings', 'SourceLocation'), 'DefaultValue'),
    );
  });

  it('runs only actions that the add-in registers', () => {
    const actions = named(desktop, 'FunctionName').map(({ text }) => text);
    expect(actions).toEqual(['checkForms', 'clearMarks', 'insertIndicators', 'insertForm']);
    expect(Object.keys(commands)).toEqual(expect.arrayContaining(actions));
  });

  it('serves everything over https from one origin', () => {
    const addresses = [manifest, ...descendants(manifest)]
      .flatMap(({ attributes }) => Object.entries(attributes))
      .filter(([name, value]) => !name.startsWith('xmlns') && /^https?:/.test(value))
      .map(([, value]) => new URL(value).origin);
    expect(new Set(addresses)).toEqual(new Set(['https://localhost:3000']));
  });

  it('gives a version of at most four numbers', () => {
    expect(at(manifest, 'Version').text).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
  });
});

describe('resources', () => {
  const defined = resources.children.flatMap(({ children }) => children);
  const ids = defined.map((resource) => attribute(resource, 'id'));
  const used = descendants(overrides).flatMap(({ attributes }) => attributes['resid'] ?? []);

  it('are each defined once, and all used', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(used)).toEqual(new Set(ids));
  });

  it('have ids of at most 32 characters', () => {
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it('keep to the lengths that Excel allows', () => {
    const tooLong = (container: string, limit: number) =>
      descendants(at(resources, container))
        .flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']])
        .filter((text) => (text ?? '').length > limit);
    expect(tooLong('ShortStrings', 125)).toEqual([]);
    expect(tooLong('LongStrings', 250)).toEqual([]);
    expect(tooLong('Urls', 2048)).toEqual([]);
  });
});

describe('languages', () => {
  const translatable = [
    at(manifest, 'DisplayName'),
    at(manifest, 'Description'),
    ...named(resources, 'String'),
  ];

  it('are Chinese by default, and English for every string', () => {
    expect(at(manifest, 'DefaultLocale').text).toBe('zh-CN');
    for (const element of translatable) {
      expect(attribute(element, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
      const locales = element.children.map((override) => attribute(override, 'Locale'));
      expect(locales).toEqual(['en-US']);
      expect(element.children[0]?.attributes['Value']).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('icons', () => {
  it('stand in every size for the group and each button', () => {
    for (const icon of named(desktop, 'Icon')) {
      expect(icon.children.map((image) => Number(attribute(image, 'size')))).toEqual(SIZES);
    }
  });

  it('exist as PNG files of exactly that size', () => {
    const urls = new Map(
      named(resources, 'Image').map((image) => [
        attribute(image, 'id'),
        attribute(image, 'DefaultValue'),
      ]),
    );
    for (const image of named(desktop, 'Image')) {
      const size = Number(attribute(image, 'size'));
      const file = assetOf(urls.get(attribute(image, 'resid')) ?? '');
      expect(existsSync(file)).toBe(true);
      expect(pixelSize(file)).toEqual([size, size]);
    }
    for (const [element, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const file = assetOf(attribute(at(manifest, element), 'DefaultValue'));
      expect(pixelSize(file)).toEqual([size, size]);
    }
  });
});

describe('ids of controls', () => {
  it('are unique', () => {
    const ids = descendants(desktop).flatMap(({ name, attributes }) =>
      name === 'OfficeTab' ? [] : (attributes['id'] ?? []),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
