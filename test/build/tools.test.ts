/** What `npm test` asks of a machine before it begins: tools that work, not tools that are there. */
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ask, onPath, remembering } from '../../build/askTool.mjs'
import { root } from '../../build/freshBuild.mjs'
import { fontPackage } from '../../build/tools.mjs'
import { tempFolder } from '../support/tempFolder.ts'

/** The lines of `node build/tools.mjs --look` on this machine, changed by `env`. */
async function missing(env: NodeJS.ProcessEnv = {}): Promise<string[]> {
  const look = [join(root, 'build/tools.mjs'), '--look']
  const said = await ask(process.execPath, look, { env: { ...process.env, ...env } })
  return (said ?? 'no answer').split('\n').filter((line) => line !== '')
}

/** A folder whose `name` is a program that does `script`. */
async function program(name: string, script: string): Promise<string> {
  const folder = await tempFolder()
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`)
  await chmod(join(folder, name), 0o755)
  return folder
}

const first = (folder: string): NodeJS.ProcessEnv => ({ PATH: `${folder}:${process.env.PATH}` })

/** A fontconfig that knows the Liberation Serif of this machine, all but ậ: what Liberation 1 is. */
async function withoutVietnamese(): Promise<NodeJS.ProcessEnv> {
  const fonts = await ask('fc-list', [':family=Liberation Serif:charset=1ead', 'file'])
  const [font = ''] = (fonts ?? '').split(/: ?\n/)
  const folder = await tempFolder()
  await mkdir(join(folder, 'cache'))
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${dirname(font)}</dir><cachedir>${join(folder, 'cache')}</cachedir>
    <match target="scan"><edit name="charset" mode="assign"><minus><name>charset</name>
    <charset><int>0x1ead</int></charset></minus></edit></match></fontconfig>`,
  )
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') }
}

describe('the tools of this machine', () => {
  it('miss nothing while the tests run', async () => {
    expect(await missing()).toEqual([])
  })

  it.each([
    ['pdftotext', 'exit 127', 'pdftotext'],
    ['pdftotext', 'exit 0', 'pdftotext'],
    ['soffice', 'exit 0', 'LibreOffice that writes a PDF'],
    ['fc-list', 'exit 1', 'Liberation Serif with the letters of Vietnamese'],
  ])('are asked to work: a %s that does “%s” is missing', async (name, script, what) => {
    expect(await missing(first(await program(name, script)))).toEqual([`Missing: ${what}`])
  })

  it('are others where a Chromium that is named shows no page', async () => {
    const CHROMIUM = join(await program('chromium', 'exit 0'), 'chromium')
    expect(await missing({ CHROMIUM })).toEqual([])
  })

  it('miss the font where its family is there and its Vietnamese letters are not', async () => {
    const env = await withoutVietnamese()
    const options = { env: { ...process.env, ...env } }
    expect(await ask('fc-list', [':family=Liberation Serif'], options)).toContain('Liberation Serif')
    expect(await missing(env)).toEqual(['Missing: Liberation Serif with the letters of Vietnamese'])
  })
})

describe('the package of the font', () => {
  it.each([
    ['1:1.07.4-11', 'fonts-liberation2'],
    ['1:2.1.5-3', 'fonts-liberation'],
    ['2.00.1-1', 'fonts-liberation'],
    [undefined, 'fonts-liberation'],
  ])('where the plain name is version %s: %s', (plain, name) => {
    expect(fontPackage(plain)).toBe(name)
  })
})

describe('a tool that is asked', () => {
  it('is ended with all that it started when it takes too long', async () => {
    const folder = await program('slow', 'sleep 600 & wait')
    // The child holds the pipe open: there is no answer before it has ended too.
    expect(await ask(join(folder, 'slow'), [], { limit: 300 })).toBeUndefined()
  })

  it('is not there: no answer', async () => {
    expect(await ask(join(await tempFolder(), 'nothing'), [])).toBeUndefined()
  })

  it('is asked once, and again when it has changed', async () => {
    const folder = await program('tool', 'echo well')
    const tool = join(folder, 'tool')
    const works = remembering(join(folder, 'memory.json'))
    let asked = 0
    const judge = async (path: string) => {
      asked += 1
      return (await ask(path, [])) === 'well\n'
    }
    expect([await works(tool, judge), await works(tool, judge), asked]).toEqual([true, true, 1])
    await writeFile(tool, '#!/bin/sh\necho no longer\n')
    expect([await works(tool, judge), await works(tool, judge), asked]).toEqual([false, false, 3])
  })

  it('is found along the path, in its order', async () => {
    const [one, two] = [await program('tool', ''), await program('tool', '')]
    expect(onPath('tool', `${await tempFolder()}:${one}:${two}`)).toBe(join(one, 'tool'))
    expect(onPath('other', `${one}:${two}`)).toBeUndefined()
  })
})
