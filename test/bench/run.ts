/** `npm run bench [-- --quick] [export|host|window]`: prints what things cost, with the target beside each figure. */
import { exportSections } from './exports.ts'

const args = process.argv.slice(2)
const quick = args.includes('--quick')
const chosen = args.filter((arg) => !arg.startsWith('--'))
const parts = {
  export: exportSections,
}

for (const [name, measure] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  for (const text of await measure(quick)) process.stdout.write(`${text}\n`)
}
