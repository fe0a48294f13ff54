import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { mutantsOf, planted } from '../../build/mutants.mjs'
import { nearestTests } from '../../build/nearestTests.mjs'
import { tempFolder } from '../support/tempFolder.ts'

const changes = (code: string): string[] => mutantsOf(code).map((mutant) => planted(code, mutant))

describe('the small wrong changes to a file', () => {
  it('turn conditions, comparisons, "and" and "or", numbers, and leave out guards and calls', () => {
    expect(changes('if (a < 3 && b) go(c)\n')).toEqual([
      'if (!(a < 3 && b)) go(c)\n',
      'if (a <= 3 && b) go(c)\n',
      'if (a < 4 && b) go(c)\n',
      'if (a < 3 || b) go(c)\n',
      'if (a < 3 && b) ;\n',
    ])
    expect(changes('function f() { if (a) return; return b ? c : d }')).toEqual([
      'function f() { ; return b ? c : d }',
      'function f() { if (!(a)) return; return b ? c : d }',
      'function f() { if (a) return; return !(b) ? c : d }',
    ])
  })

  it('leave comments, words, imports, types and tables of numbers alone', () => {
    const code = `import { a } from './a1.ts'
// a < 1 && b
/** 1 === 2 */
type One = 1 | 2
interface Two { n: 3 }
const words: 'a && b' = 'a && b'
const table = [1, 2, 3], sizes = { wide: 4 }, found = /1 < 2/
const size = words as 'a && b'
export type { One }
`
    expect(changes(code)).toEqual([])
  })

  it('are found at their place behind Vietnamese letters, and in what TypeScript wraps', () => {
    const code = "const said = 'Kế hoạch 𝒳'\nconst one = (two /* < */ < three) as boolean\n"
    expect(mutantsOf(code)).toMatchObject([{ line: 2, text: '<=' }])
    expect(changes(code)[0]).toContain('(two /* < */ <= three)')
  })
})

describe('the tests near a file', () => {
  it('are there for every file of core and the host', () => {
    const files = ['core', 'electron/host'].flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
        .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith('.ts')),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(files.filter((file) => nearestTests(root, file).length === 0)).toEqual([])
  })
})

describe('npm run mutate', () => {
  /** A tree with one rule well tested and one that no test looks at. */
  async function treeWithAWeakSpot(): Promise<string> {
    const tree = await tempFolder()
    const files = {
      'package.json': '{ "type": "module" }',
      'core/tsconfig.json': '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] } }',
      'core/days/strong.ts': 'export const isFirst = (day: number): boolean => day === 1\n',
      'core/days/weak.ts':
        'export const isLate = (day: number): boolean => day > last\n\nconst last: number = Number("30")\n',
      'test/core-days/days.test.ts': `
        import { expect, it } from 'vitest'
        import { isFirst } from '../../core/days/strong.ts'
        import { isLate } from '../../core/days/weak.ts'
        it('knows days', () => {
          expect([isFirst(0), isFirst(1), isFirst(2)]).toEqual([false, true, false])
          expect([isLate(29), isLate(31)]).toEqual([false, true])
        })`,
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, name)), { recursive: true })
      writeFileSync(join(tree, name), text)
    }
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
    return tree
  }

  function mutate(tree: string, args: string[]): Promise<{ code: number | null; output: string }> {
    return new Promise((done) => {
      const program = spawn(process.execPath, [join(root, 'build/mutate.mjs'), ...args], { cwd: tree })
      let output = ''
      for (const stream of [program.stdout, program.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
      program.on('close', (code) => done({ code, output }))
    })
  }

  it('lists what no test noticed by file and line, and leaves the tree as it was', async () => {
    const tree = await treeWithAWeakSpot()
    const { code, output } = await mutate(tree, ['--seed', 'a', '--count', '9'])
    expect(output).toContain('seed a, 3 places, 9 to plant')
    expect(output.slice(output.indexOf('No test noticed:'))).toBe(
      'No test noticed:\n  core/days/weak.ts:1  `number): boolean => day > last` → `number): boolean => day >= last`\n\n' +
        '2 killed, 0 out of time, 1 survived\n',
    )
    expect(code).toBe(0)
    expect(readFileSync(join(tree, 'core/days/weak.ts'), 'utf8')).toContain('day > last')
  })

  it('says how it is used when it is asked for nonsense', async () => {
    const { code, output } = await mutate(await tempFolder(), ['--count', 'many'])
    expect(code).toBe(2)
    expect(output).toContain('--count wants a whole number')
  })
})
