import type { DocumentSettings } from '../document-settings';
import type { HostFacts } from '../host-port';

/** What office.js asks of Excel for Windows when it starts, by the names that it calls. */
export interface ExternalContext {
  readonly GetAppType: () => number;
  readonly GetSolutionRef: () => string;
  readonly GetAppVersionMajor: () => number;
  readonly GetAppVersionMinor: () => number;
  readonly GetAppUILocale: () => string;
  readonly GetAppDataLocale: () => string;
  readonly GetDocUrl: () => string;
  readonly GetAppCapabilities: () => number;
  readonly GetActivationMode: () => number;
  readonly GetControlIntegrationLevel: () => number;
  readonly GetSolutionToken: () => string;
  readonly GetCorrelationId: () => string;
  readonly GetInstanceId: () => string;
  readonly GetTouchEnabled: () => boolean;
  readonly GetCommerceAllowed: () => boolean;
  readonly GetSupportedMatrix: () => string;
  readonly GetHostCustomMessage: () => string;
  readonly GetHostFullVersion: () => string;
  readonly GetDialogRequirementMatrix: () => string;
  readonly GetFeaturesForSolution: () => string;
  readonly GetInitialDisplayMode: () => number;
  readonly GetOfficeThemeInfo: () => string;
  readonly GetSettings: () => ExternalSettings;
}

/** The document's settings as a COM host gives them: into arrays that the caller brings. */
export interface ExternalSettings {
  readonly Read: (keys: string[], values: string[]) => void;
  readonly Write: (keys: readonly string[], values: readonly string[]) => void;
}

/** Office's number of Excel among its applications. */
const EXCEL = 16;
const READ_WRITE = 0;
/** The workbook was there when the add-in started. */
const DOCUMENT_OPENED = 2;

/** Excel's light theme; the library turns the numbers into `#RRGGBB`. */
const LIGHT_THEME = {
  bodyForegroundColor: 0x262626,
  bodyBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
  controlBackgroundColor: 0xf3f3f3,
};

export function externalContext(
  facts: HostFacts,
  documentSettings: DocumentSettings,
): ExternalContext {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'add-in',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.locale,
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => facts.instanceId,
    GetInstanceId: () => facts.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.requirements),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.0.0',
    GetDialogRequirementMatrix: () => '{}',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(LIGHT_THEME),
    GetSettings: () => ({
      Read(keys, values) {
        for (const [key, value] of documentSettings.entries) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys, values) {
        documentSettings.save(keys.map((key, index) => [key, values[index] ?? '']));
      },
    }),
  };
}
