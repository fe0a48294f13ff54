/// <reference types="vitest/config" />
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type EnvironmentOptions } from 'vite'
import { nativeSpread } from './build/nativeSpread.mjs'
import { packagesList, writeNotices } from './build/notices.mjs'
import { plainLetters } from './build/plainLetters.mjs'
import { LongestFirst } from './test/order.ts'
import { aloneFiles, sharingFiles } from './test/sharing.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** A bundle that runs in Node or Electron: everything inside, so the package needs no node_modules. */
function nodeBundle(name: string, input: Record<string, string>, format: 'es' | 'cjs'): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: ['electron'], conditions: ['node', 'import', 'default'] },
    build: {
      outDir: at(`./dist/${name}`),
      emptyOutDir: true,
      ssr: true,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input,
        external: [/^node:/, ...builtinModules, 'electron'],
        output: {
          format,
          entryFileNames: format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  }
}

export default defineConfig({
  root: at('./renderer'),
  base: './',
  plugins: [react(), nativeSpread(), plainLetters(), packagesList()],
  environments: {
    client: {
      build: { outDir: at('./dist/renderer'), emptyOutDir: true, target: 'chrome120', chunkSizeWarningLimit: 4000 },
    },
    main: nodeBundle(
      'main',
      {
        main: at('./electron/main.ts'),
        cli: at('./electron/cli.ts'),
        worker: at('./electron/host/workers/worker.ts'),
        reader: at('./electron/host/imports/readingWorker.ts'),
        lists: at('./electron/host/lists/listWorker.ts'),
      },
      'es',
    ),
    preload: nodeBundle('preload', { preload: at('./electron/preload.ts') }, 'cjs'),
  },
  builder: {
    async buildApp(builder) {
      // The command line needs `main` alone: build/freshBuild.mjs says which parts are wanted.
      const wanted = process.env.KEHOACH_PARTS?.split(',') ?? ['main', 'preload', 'client']
      for (const name of wanted) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
      writeNotices(at('./dist'))
    },
  },
  test: {
    root: at('.'),
    // A state is waited for as long as a busy machine may need to come to it.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    // One more than the two cores this is meant for: a file with a browser or LibreOffice waits a good part of its time.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    alias: { electron: at('./test/support/fakeElectron.ts') },
    projects: [
      { extends: true, test: { name: 'alone', include: [...aloneFiles] } },
      { extends: true, test: { name: 'sharing', include: [...sharingFiles], isolate: false } },
    ],
  },
})
