import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  remove(): Promise<void>;
}

/** A certificate for localhost that nobody trusts, in a folder of its own. */
export async function makeCertificate(): Promise<Certificate> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jixiao-certificate-'));
  const authority = path.join(folder, 'authority.crt');
  const cert = path.join(folder, 'localhost.crt');
  const key = path.join(folder, 'localhost.key');
  // It reports to the console what the test does not ask.
  const silent = jest.spyOn(console, 'log').mockImplementation();
  await generateCertificates(authority, cert, key, 1, ['localhost']);
  silent.mockRestore();
  return { cert, key, remove: () => rm(folder, { recursive: true }) };
}
