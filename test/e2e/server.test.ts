import { request } from 'node:http';
import { serve, type Served } from './serve';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => {
  served.stop();
});

/** Asks for a path exactly as it is written; fetch would tidy it up first. */
function status(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(served.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/office-js/../package.json',
    '/office-js/%2e%2e/package.json',
    '//etc/passwd',
    '/workbench.html%00.js',
    '/assets',
  ])('finds nothing at %s', async (path) => {
    expect(await status(path)).toBe(404);
  });

  it('refuses a malformed address', async () => {
    expect(await status('/%zz')).toBe(400);
  });

  it('serves the pane with one line more than the page that Excel gets, and the library from npm', async () => {
    const [production, pane] = await Promise.all(
      ['taskpane.html', 'pane.html'].map(async (name) =>
        (await fetch(`${served.origin}/${name}`)).text(),
      ),
    );
    expect(production).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(production).not.toContain('window.external');
    expect(pane).toContain('window.external = ');
    expect(pane).toContain('src="office-js/office.js"');
  });

  it.each(['workbench.html', 'pane.html', 'taskpane.html'])(
    'lets %s run no script that is not its own, and evaluate none',
    async (name) => {
      const { headers } = await fetch(`${served.origin}/${name}`);
      const policy = headers.get('content-security-policy');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe-eval');
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    },
  );

  it.each([
    ['manifest.xml', 'text/xml; charset=utf-8'],
    ['assets/app-32.png', 'image/png'],
    ['office-js/office.js', 'text/javascript; charset=utf-8'],
    ['sample.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])('serves %s as %s', async (name, type) => {
    const response = await fetch(`${served.origin}/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });
});
