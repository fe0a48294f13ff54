// `npm run screenshots`: every screen as a picture in build/screenshots/; see test/screenshots/README.md.
import { runBundled } from './runBundled.mjs'

process.exitCode = await runBundled('screenshots', { run: 'test/screenshots/run.ts' })
