// `npm run torture`: see test/torture/README.md.
import { runBundled } from './runBundled.mjs'

process.exitCode = await runBundled('torture', { run: 'test/torture/run.ts' })
