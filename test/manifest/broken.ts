import type { manifestRules } from './lint';

interface BrokenExample {
  readonly rule: keyof typeof manifestRules;
  /** What of our manifest stands otherwise in the example. */
  readonly replace: string | RegExp;
  readonly by: string;
  readonly complaint: string;
}

const APP_16 = 'https://localhost:3000/assets/app-16.png';

/** Manifests that do not work as they should, each as one change to ours. */
export const broken: readonly BrokenExample[] = [
  {
    rule: 'addressesUnderBase',
    replace: APP_16,
    by: 'http://localhost:3000/assets/app-16.png',
    complaint: 'http://localhost:3000/assets/app-16.png is not below https://localhost:3000',
  },
  {
    rule: 'addressesUnderBase',
    replace: APP_16,
    by: 'https://localhost:30000/app-16.png',
    complaint: 'https://localhost:30000/app-16.png is not below https://localhost:3000',
  },
  {
    rule: 'addressesUnderBase',
    replace: '<Hosts>',
    by: '<AppDomains><AppDomain>https://oa.example.gov.cn</AppDomain></AppDomains><Hosts>',
    complaint: 'https://oa.example.gov.cn is not below https://localhost:3000',
  },
  {
    rule: 'catalogueEntry',
    replace: /<SupportUrl .*>/,
    by: '',
    complaint: 'there is no SupportUrl',
  },
  {
    rule: 'catalogueEntry',
    replace: /<GetStarted>[^]*<\/GetStarted>/,
    by: '',
    complaint: 'there is no GetStarted',
  },
  {
    rule: 'completeVersion',
    replace: /<Version>[^<]*/,
    by: '<Version>1.2.3',
    complaint: '1.2.3 has not four parts',
  },
  {
    rule: 'completeVersion',
    replace: /<Version>[^<]*/,
    by: '<Version>0.9.0.0',
    complaint: '0.9.0.0 is below 1.0',
  },
  {
    rule: 'defaultLocaleAlone',
    replace: 'Locale="en-US" Value="Check Form"',
    by: 'Locale="zh-CN" Value="校验"',
    complaint: '“校验” overrides the default language',
  },
  {
    rule: 'defaultLocaleAlone',
    replace: '<DefaultLocale>zh-CN',
    by: '<DefaultLocale>zh',
    complaint: 'the default language is zh',
  },
  {
    rule: 'englishEverywhere',
    replace: '<bt:Override Locale="en-US" Value="Check Form" />',
    by: '',
    complaint: 'Check.Label has 0 English overrides',
  },
  {
    rule: 'englishEverywhere',
    replace: 'Value="Check Form"',
    by: 'Value="一键校验"',
    complaint: 'Check.Label has Chinese words in its English override',
  },
  {
    rule: 'englishEverywhere',
    replace: 'DisplayName DefaultValue="绩效目标助手"',
    by: 'DisplayName DefaultValue="Assistant"',
    complaint: 'DisplayName has no Chinese words',
  },
  {
    rule: 'floorAtTheBase',
    replace: 'MinVersion="1.13"',
    by: 'MinVersion="1.14"',
    complaint:
      'asks for ExcelApi 1.14, SharedRuntime 1.1, not for ExcelApi 1.13, SharedRuntime 1.1',
  },
  {
    rule: 'floorAtTheBase',
    replace: /(V1_0">)/,
    by: '$1<Requirements><bt:Sets><bt:Set Name="ExcelApi" MinVersion="1.13" /></bt:Sets></Requirements>',
    complaint: 'asks for requirements outside the base',
  },
  {
    rule: 'functionsRegistered',
    replace: 'checkForms<',
    by: 'checkForm<',
    complaint: 'no function is registered as checkForm',
  },
  {
    rule: 'functionsRegistered',
    replace: 'clearMarks<',
    by: 'checkForms<',
    complaint: 'no button runs clearMarks',
  },
  {
    rule: 'iconFiles',
    replace: APP_16,
    by: 'https://localhost:3000/assets/app-20.png',
    complaint: 'https://localhost:3000/assets/app-20.png is 20×20, not 16×16',
  },
  {
    rule: 'iconFiles',
    replace: APP_16,
    by: 'https://localhost:3000/assets/app.png',
    complaint: 'https://localhost:3000/assets/app.png is no PNG, not 16×16',
  },
  {
    rule: 'iconSizes',
    replace: '<bt:Image size="80" resid="Check.80" />',
    by: '',
    complaint: 'an icon comes in 16 20 24 32 40 48 64, not in 16 20 24 32 40 48 64 80',
  },
  {
    rule: 'mayWrite',
    replace: 'ReadWriteDocument',
    by: 'ReadDocument',
    complaint: 'asks for ReadDocument, not for ReadWriteDocument',
  },
  {
    rule: 'oneHost',
    replace: '<Host Name="Workbook" />',
    by: '<Host Name="Workbook" /><Host Name="Document" />',
    complaint: 'is for Workbook, Document, not for Workbook',
  },
  {
    rule: 'oneHost',
    replace: '<Host xsi:type="Workbook">',
    by: '<Host xsi:type="Document">',
    complaint: 'is for Document, not for Workbook',
  },
  {
    rule: 'oneRuntime',
    replace: '<FunctionFile resid="Taskpane.Url" />',
    by: '<FunctionFile resid="Commands.Url" />',
    complaint: 'the pages differ: Taskpane.Url, Commands.Url',
  },
  {
    rule: 'oneRuntime',
    replace: /<Runtimes>[^]*<\/Runtimes>/,
    by: '',
    complaint: 'there is no Runtime',
  },
  {
    rule: 'oneRuntime',
    replace: /(<Runtime .*>)/,
    by: '$1$1',
    complaint: 'there are 2 runtimes',
  },
  {
    rule: 'oneRuntime',
    replace: ' lifetime="long"',
    by: '',
    complaint: 'the runtime is not long-lived',
  },
  {
    rule: 'oneRuntime',
    replace: '<SourceLocation resid=',
    by: '<TaskpaneId>Pane</TaskpaneId><SourceLocation resid=',
    complaint: 'the pane has an id of its own: Pane',
  },
  {
    rule: 'ownDomain',
    replace: '<Hosts>',
    by: '<AppDomains><AppDomain>https://localhost:3000/assets</AppDomain></AppDomains><Hosts>',
    complaint: 'asks to trust 1 more domains',
  },
  {
    rule: 'resourcesDefined',
    replace: 'Description resid="Check.Tip"',
    by: 'Description resid="Check.Hint"',
    complaint: 'Check.Hint is not defined',
  },
  {
    rule: 'resourcesOfTheirKind',
    replace: 'Description resid="Check.Tip"',
    by: 'Description resid="Check.Label"',
    complaint: 'Description shows Check.Label, which is one of the ShortStrings',
  },
  {
    rule: 'resourcesUsed',
    replace: 'Description resid="Check.Tip"',
    by: 'Description resid="Clear.Tip"',
    complaint: 'Check.Tip is used nowhere',
  },
  {
    rule: 'roomOnHome',
    replace: /(<Control [^]*?<\/Control>)/,
    by: '$1$1',
    complaint: 'TabHome has 6 of our buttons, not 5 at most',
  },
  {
    rule: 'schemaInstance',
    replace: 'http://www.w3.org/2001/XMLSchema-instance',
    by: 'https://www.w3.org/2001/XMLSchema-instance',
    complaint: 'xmlns:xsi is not http://www.w3.org/2001/XMLSchema-instance',
  },
  {
    rule: 'uniqueIds',
    replace: 'id="Jixiao.Clear"',
    by: 'id="Jixiao.Check"',
    complaint: 'Jixiao.Check stands twice',
  },
  {
    rule: 'versionRaised',
    replace: /<Version>[^<]*([^]*)"一键校验"/,
    by: '<Version>0.3.0.0$1"校验"',
    complaint: '0.3.0.0 is not higher than 0.3.0.0, and the manifest has changed since',
  },
  {
    rule: 'versionRaised',
    replace: /<Version>[^<]*([^]*)"一键校验"/,
    by: '<Version>0.2.9$1"校验"',
    complaint: '0.2.9 is not higher than 0.3.0.0, and the manifest has changed since',
  },
];
