// Which tests stand nearest to a file of core or the host: `core/<room>` has `test/core-<room>`, the rest is named here.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The longest beginning counts. */
const named = {
  'core/amend/': ['host', 'cli'],
  'core/batch/': ['host'],
  'core/contract/': ['contract'],
  'core/problem/': ['contract'],
  'core/reading/': ['core-reading', 'core-checks', 'core-rollforward'],
  'core/review/': ['core-checks'],
  'core/readers/': ['readers'],
  'core/docx/': ['core-docx', 'export'],
  'core/text/alignTexts.ts': ['core-text', 'core-compare'],
  'core/template/': ['core-template', 'templates'],
  'core/units.ts': ['core-style', 'core-docx'],
  'core/planFiles.ts': ['contract', 'readers'],
  'core/perInput.ts': ['core-text', 'core-checks'],
  'electron/host/': ['host'],
  'electron/host/exporter/': ['export'],
  'electron/host/readers/': ['readers'],
}

/**
 * @param {string} root of the repository
 * @param {string} file from there, with `/`
 * @returns {string[]} folders of tests; those that are not there are left out
 */
export function nearestTests(root, file) {
  const beginning = Object.keys(named)
    .filter((start) => file.startsWith(start))
    .sort((a, b) => b.length - a.length)[0]
  const folders = beginning === undefined ? [`core-${file.split('/')[1]}`] : named[beginning]
  return folders.map((folder) => `test/${folder}/`).filter((folder) => existsSync(join(root, folder)))
}
