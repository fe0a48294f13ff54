/** `npm run bench [-- --quick] [checks|export|host|import|window]`: prints what things cost, with the target beside each figure. */
import { checkSections } from './checks.ts'
import { exportSections } from './exports.ts'
import { hostSections } from './host.ts'
import { importSections } from './imports.ts'
import { windowSections } from './window.ts'

const args = process.argv.slice(2)
const quick = args.includes('--quick')
const chosen = args.filter((arg) => !arg.startsWith('--'))
const parts = {
  // In this process, so before anything else fills its memory.
  checks: checkSections,
  export: exportSections,
  host: hostSections,
  import: importSections,
  window: windowSections,
}

for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  for (const text of await measure(quick)) process.stdout.write(`${text}\n`)
}
