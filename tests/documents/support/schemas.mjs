// Parts of a package held against the schemas of ISO 29500 (transitional), which scripts/setup fetches and nobody commits.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const cache = process.env.KOMMISSORIUM_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'kommissorium');
const schemas = path.join(cache, 'schemas');

/** Which schema a part has to follow; the root element decides in each. */
const schemaOf = [
  [/^\[Content_Types\]\.xml$/, 'opc-xsd/opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-xsd/opc-relationships.xsd'],
  [/^word\/[^/]+\.xml$/, 'wml.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom.xsd'],
  [/^customXml\/itemProps\d+\.xml$/, 'shared-customXmlDataProperties.xsd'],
];

// The schemas name the namespace xml: without saying where it is told; two of its attributes are used.
const xmlNamespace = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <xsd:attribute name="space" type="xsd:string"/>
  <xsd:attribute name="lang" type="xsd:language"/>
</xsd:schema>
`;

/** The schema as a file in `folder` that says where everything is to be found. */
function complete(schema, folder) {
  const there = path.join(folder, path.basename(schema));
  const xml = path.join(folder, 'xml.xsd');
  writeFileSync(xml, xmlNamespace);
  for (const name of ['wml.xsd', 'shared-math.xsd', schema]) {
    const text = readFileSync(path.join(schemas, name), 'utf8')
      .replace(/schemaLocation="([^":/]+)"/g, (_, file) => {
        const own = ['wml.xsd', 'shared-math.xsd'].includes(file) ? path.join(folder, file) : path.join(schemas, path.dirname(name), file);
        return `schemaLocation="${pathToFileURL(own)}"`;
      })
      .replace('<xsd:import namespace="http://www.w3.org/XML/1998/namespace"/>',
        `<xsd:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="${pathToFileURL(xml)}"/>`);
    writeFileSync(path.join(folder, path.basename(name)), text);
  }
  return there;
}

/** Everything the schemas have to say against the parts; [] when nothing. @param {Map<string, Buffer>} parts @param {string} folder to work in */
export function complaints(parts, folder) {
  mkdirSync(folder, { recursive: true });
  const found = [];
  for (const [name, bytes] of parts) {
    const file = path.join(folder, name.replace(/[^\w.]/g, '-'));
    writeFileSync(file, bytes);
    const schema = schemaOf.find(([pattern]) => pattern.test(name))?.[1];
    if (!schema && !/\.xml$/.test(name)) continue;
    const words = ['--noout', '--nonet', ...(schema ? ['--schema', complete(schema, folder)] : []), file];
    try {
      execFileSync('xmllint', words, { encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      found.push(...String(error.stderr).replaceAll(folder, '').trim().split('\n').slice(0, 5));
    }
  }
  return found;
}
