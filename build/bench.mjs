// `npm run bench`: see test/bench/README.md.
import { runBundled } from './runBundled.mjs'

process.exitCode = await runBundled('bench', { run: 'test/bench/run.ts', child: 'test/bench/child.ts' })
