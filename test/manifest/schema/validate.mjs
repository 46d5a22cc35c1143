/**
 * `node validate.mjs < manifest.xml`: holds a manifest to the schemas beside this file and writes what is wrong
 * as a JSON list of sentences. A program of its own: libxml2 comes as a module that jest cannot load.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const STDIN = 0;
const SCHEMA = fileURLToPath(new URL('OfficeAppManifestV1_1.xsd', import.meta.url));

xmlRegisterFsInputProviders();
const schema = XmlDocument.fromBuffer(readFileSync(SCHEMA), { url: SCHEMA });
const manifest = XmlDocument.fromBuffer(readFileSync(STDIN));
process.stdout.write(JSON.stringify(complaints()));

function complaints() {
  try {
    XsdValidator.fromDoc(schema).validate(manifest);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ message }) => message.trim());
  }
}
