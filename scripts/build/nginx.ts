import { CONTENT_TYPES, type Keeping, type Serving } from './serving';

/** A sample for nginx: a server of its own. Where one stands already, its locations are what is needed. */
export function nginxConf(serving: Serving): string {
  const { hostname, port } = new URL(`https://${serving.host}`);
  return `server {
    listen ${port || '443'} ssl;
    server_name ${hostname};
    # 单位内部机构签发的证书：各台电脑要信任签发机构，证书的“使用者可选名称”里要有上面的主机名。
    ssl_certificate     /etc/nginx/certs/${hostname}.crt;
    ssl_certificate_key /etc/nginx/certs/${hostname}.key;

    # www 里的文件放在这个文件夹下的 ${serving.path} 里。
    root /srv/www;
    index ${serving.index};
    charset utf-8;
    charset_types text/javascript text/markdown text/plain;
    gzip on;
    gzip_types text/javascript;

    types {
${types()}
    }

    # 只给 IIS 用。
    location = ${serving.path}web.config { return 404; }

${locations(serving).join('\n\n')}
}
`;
}

function types(): string {
  return Object.entries(CONTENT_TYPES)
    .map(([ending, type]) => `        ${type.replace(/;.*/, '')} ${ending.slice(1)};`)
    .join('\n');
}

function locations({ path, headers, caching, otherwise }: Serving): readonly string[] {
  return [
    ...caching.map(({ place, keeping }) =>
      location(
        place.kind === 'file' ? `= ${path}${place.name}` : `${path}${place.name}/`,
        headers,
        keeping,
      ),
    ),
    location(path, headers, otherwise),
  ];
}

/**
 * nginx forgets the headers of the server in a place that adds one of its own: each has them all. How long to keep an
 * answer goes with those that succeed: a file that was missing for a moment must not be missing for a year.
 */
function location(where: string, headers: Serving['headers'], keeping: Keeping): string {
  const always = Object.entries(headers).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
  const lines = [...always, `add_header Cache-Control "${controlOf(keeping)}";`];
  return [`    location ${where} {`, ...lines.map((line) => `        ${line}`), '    }'].join('\n');
}

function controlOf(keeping: Keeping): string {
  if (keeping.kind === 'ask') return 'no-cache';
  const seconds = keeping.days * 24 * 60 * 60;
  return `public, max-age=${seconds}${keeping.forGood ? ', immutable' : ''}`;
}
