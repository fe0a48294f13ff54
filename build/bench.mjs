// `npm run bench`: bundles test/bench for Node, then runs it with the arguments given.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { buildIfStale, root } from './freshBuild.mjs'

if (!(await buildIfStale())) process.exit(2)

const outDir = join(root, 'dist/bench')
const entry = (name) => join(root, `test/bench/${name}.ts`)

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['playwright-core'] },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: { run: entry('run'), child: entry('child') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

process.exitCode =
  spawnSync(process.execPath, [join(outDir, 'run.js'), ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
