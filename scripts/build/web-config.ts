import { CONTENT_TYPES, type Caching, type Serving } from './serving';

/** The settings that IIS reads in the site's own folder. */
export function webConfig({ headers, index, caching, otherwise: control }: Serving): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${Object.entries(headers)
  .map(([name, value]) => header(name, value))
  .join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      ${clientCache(control)}
${Object.entries(CONTENT_TYPES)
  .map(([ending, type]) => mimeType(ending, type))
  .join('\n')}
    </staticContent>
    <defaultDocument>
      <files>
        <clear />
        <add value="${index}" />
      </files>
    </defaultDocument>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
${caching.map(cachingOf).join('\n')}
</configuration>
`;
}

/** Taken away first: a name given twice is an error to IIS. */
function header(name: string, value: string): string {
  return `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`;
}

function mimeType(ending: string, type: string): string {
  return `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`;
}

function cachingOf({ place, control }: Caching): string {
  return `  <location path="${place.name}">
    <system.webServer>
      <staticContent>
        ${clientCache(control)}
      </staticContent>
    </system.webServer>
  </location>`;
}

function clientCache(control: string): string {
  return `<clientCache cacheControlMode="NoControl" cacheControlCustom="${control}" />`;
}
