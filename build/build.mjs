// `npm run build`: dist/ anew, all three parts.
import { join } from 'node:path'
import { root, run } from './freshBuild.mjs'

const { code, output } = await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--app'])
process.stdout.write(output)
process.exitCode = code
