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
    replace: 'DefaultValue="一键校验"',
    by: 'DefaultValue="校验"',
    complaint: '0.3.0.0 is not higher than 0.3.0.0, and the manifest has changed since',
  },
  {
    rule: 'versionRaised',
    replace: /<Version>0\.3\.0\.0([^]*)"一键校验"/,
    by: '<Version>0.2.9$1"校验"',
    complaint: '0.2.9 is not higher than 0.3.0.0, and the manifest has changed since',
  },
];
