import type { HostFacts } from '../host-port';

/** Office's number of Excel among its applications; the library tells the web by the frame's name. */
const EXCEL_WEB = 16;
const READ_WRITE = 0;
/** The workbook was there when the add-in started. */
const DOCUMENT_OPENED = 'documentOpened';

/** What office.js is told by Excel on the web when it starts. */
export function webContext(
  facts: HostFacts,
  id: string,
  documentSettings: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> {
  return {
    _id: id,
    _appName: EXCEL_WEB,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: READ_WRITE,
    _settings: [...documentSettings],
    _reason: DOCUMENT_OPENED,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: facts.instanceId,
    _appInstanceId: facts.instanceId,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: '16.0.0.0',
    _initialDisplayMode: 0,
  };
}
