#!/usr/bin/env node
// `npx kehoach <verb>`: builds what is missing, then runs the command-line door in this process.
import { buildIfStale } from './freshBuild.mjs'

if (await buildIfStale(['main'])) await import('../dist/main/cli.js')
else process.exitCode = 2
