// `npm run fuzz`: see test/torture/README.md.
import { runBundled } from './runBundled.mjs'

process.exitCode = await runBundled('fuzz', { run: 'test/torture/runFuzz.ts' })
