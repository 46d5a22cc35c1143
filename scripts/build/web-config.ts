import { CONTENT_TYPES, type Caching, type Keeping, type Serving } from './serving';

/** The settings that IIS reads in the site's own folder. */
export function webConfig({ headers, index, caching, otherwise }: Serving): string {
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
      ${clientCache(otherwise)}
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

function cachingOf({ place, keeping }: Caching): string {
  return `  <location path="${place.name}">
    <system.webServer>
      <staticContent>
        ${clientCache(keeping)}
      </staticContent>
    </system.webServer>
  </location>`;
}

/** Each attribute stands for itself: a place has those that it does not name from the site. */
function clientCache(keeping: Keeping): string {
  if (keeping.kind === 'ask') {
    return '<clientCache cacheControlMode="DisableCache" cacheControlCustom="" />';
  }
  const { days, forGood } = keeping;
  const custom = `public${forGood ? ', immutable' : ''}`;
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${custom}" />`;
}
