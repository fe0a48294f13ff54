// Bundles a TypeScript program of this repository for Node and runs it with the arguments given.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { buildIfStale, root } from './freshBuild.mjs'
import { nativeSpread } from './nativeSpread.mjs'
import { plainLetters } from './plainLetters.mjs'

/**
 * @param {string} name folder under dist/
 * @param {Record<string, string>} entries names of scripts and their sources, from the repository's root; `run` is started
 * @returns {Promise<number>} exit code
 */
export async function runBundled(name, entries) {
  if (!(await buildIfStale())) return 2
  const outDir = join(root, 'dist', name)
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [nativeSpread(), plainLetters()],
    ssr: { noExternal: true, external: ['playwright-core'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([script, path]) => [script, join(root, path)])),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  const script = join(outDir, 'run.js')
  return spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit', cwd: root }).status ?? 1
}
