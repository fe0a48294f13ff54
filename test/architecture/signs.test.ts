/** What the READMEs and the big pages say of the house, where a test can hold it. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../build/freshBuild.mjs'
import { marginLimits } from '../../core/style/page.ts'

/** Asked of the folders, not of git: a bare machine that is given the sources has none. */
const files = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
  if (entry.isFile()) return [entry.name]
  if (!['build', 'core', 'electron', 'renderer', 'templates', 'test'].includes(entry.name)) return []
  return readdirSync(join(root, entry.name), { recursive: true, withFileTypes: true })
    .filter((below) => below.isFile())
    .map((below) => relative(root, join(below.parentPath, below.name)).split(sep).join('/'))
})
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = files.filter((file) => /(?:^|\/)(?:README|ARCHITECTURE|DECISIONS)\.md$/.test(file))

/** Files of code a page names, apart from those of examples in blocks. */
const namedIn = (page: string): string[] =>
  [...page.replace(/```[\s\S]*?```/g, '').matchAll(/`([\w./-]+\.(?:ts|tsx|mjs))`/g)].map(([, name = '']) => name)

/** Beside the page or below it; with a folder in front, or from a page of the whole house, wherever it lies. */
function isThere(name: string, page: string): boolean {
  const folder = dirname(page)
  const near = files.filter((file) => folder === '.' || file.startsWith(`${folder}/`) || name.includes('/'))
  return near.some((file) => file === name || file.endsWith(`/${name}`))
}

/** Files of another room, or still to be made, that a page names bare because their place goes without saying. */
const elsewhere = new Set(['perInput.ts', 'planFiles.ts', 'units.ts', '2-recipient-groups.ts', 'web.ts'])

describe('the pages that say what is where', () => {
  it.each(pages)('%s names only files that are there', (page) => {
    const here =
      page === 'core/draft/migrations/README.md' ? new Set([...elsewhere, 'draft.ts', 'schema.ts']) : elsewhere
    expect(namedIn(read(page)).filter((name) => !here.has(name) && !isThere(name, page))).toEqual([])
  })

  it('of the scripts, names each of them', () => {
    const named = namedIn(read('build/README.md'))
    const scripts = files.flatMap((file) => /^build\/([\w-]+\.mjs)$/.exec(file)?.[1] ?? [])
    expect(scripts.filter((script) => !named.includes(script))).toEqual([])
  })

  it('of the core, name each room', () => {
    const page = read('core/README.md')
    const rooms = new Set(files.flatMap((file) => /^core\/([\w-]+(?:\/|\.ts$))/.exec(file)?.[1] ?? []))
    expect([...rooms].filter((room) => !page.includes(`\`${room}\``))).toEqual([])
  })
})

describe('the page of the command line', () => {
  const page = read('electron/cli/README.md')
  const rows = new Map(
    page.split('\n').flatMap((line) => {
      const [, verbs = '', does = ''] = /^\| (`[^|]+) \| ([^|]+) \|$/.exec(line) ?? []
      return [...verbs.matchAll(/`([a-z]+)`/g)].map(([, verb = '']): [string, string] => [verb, does])
    }),
  )
  const verbFiles = files.filter(
    (file) => /^electron\/cli\/\w+\.ts$/.test(file) && / name: '[a-z]+',\n/.test(read(file)),
  )

  it('tells of each verb what it asks the host', () => {
    expect(verbFiles.length).toBeGreaterThan(15)
    for (const file of verbFiles) {
      const text = read(file)
      const verbs = [...text.matchAll(/^ {2}name: '([a-z]+)',$/gm)].map(([, verb = '']) => verb)
      const asked = [...text.matchAll(/ask\('([a-z]+\.\w+)'/g)].map(([, operation = '']) => operation)
      if (/\breadDraft\(/.test(text)) asked.push('drafts.read')
      if (/\breadPlan\(/.test(text)) asked.push('imports.draft')
      const told = verbs.map((verb) => rows.get(verb) ?? '').join(' ')
      expect(
        verbs.filter((verb) => !rows.has(verb)),
        file,
      ).toEqual([])
      expect(
        asked.filter((operation) => !told.includes(`\`${operation}\``)),
        file,
      ).toEqual([])
    }
  })
})

describe('core/units.ts', () => {
  it('is the only place that converts between lengths', () => {
    const sources = files.filter(
      (file) => /^(?:core|electron|renderer)\/.*\.tsx?$/.test(file) && file !== 'core/units.ts',
    )
    const converts = /[*/] ?(?:25\.4|2\.54|2\.83\d*|28\.3\d*|1440|96|72)(?![\d.])/
    expect(sources.filter((file) => converts.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))).toEqual([])
  })
})

describe('a name at the head of a file', () => {
  it('says what it is the name of, so that a search finds it', () => {
    const bare = /^(?:export )?(?:const|let|function) (?:none|nothing|known|nameOf|textOf|wordsOf)\b/mu
    const sources = files.filter((file) => /^(?:core|electron|renderer)\/.*\.tsx?$/.test(file))
    expect(sources.filter((file) => bare.test(read(file)))).toEqual([])
  })
})

describe('a file of over 120 lines', () => {
  /** Lists of words and numbers: what they hold is said above them, and there is no flow to tell. */
  const tables = /^core\/(?:checks\/data\/\w+|style\/timesWidths)\.ts$/
  const long = files.filter(
    (file) =>
      /^(?:core|electron|renderer)\/.*\.tsx?$/.test(file) && !tables.test(file) && read(file).split('\n').length > 121,
  )

  const storyOf = (text: string): string => /^(?:\/\/\/.*\n)*\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? ''

  it('opens with its story, in steps', () => {
    const stories = long.map((file) => [file, storyOf(read(file))] as const)
    expect(
      stories.filter(([, story]) => !/^ \* 1\. /m.test(story) || !/^ \* 2\. /m.test(story)).map(([file]) => file),
    ).toEqual([])
  })

  it('tells it of functions that are there', () => {
    const everything = files.filter((file) => /^(?:core|electron|renderer)\/.*\.tsx?$/.test(file)).map(read)
    const gone = long.flatMap((file) => {
      const story = storyOf(read(file))
      const own = read(file).slice(story.length)
      const steps = story.split('\n').filter((line) => /^ \* (?:\d\.| {2}) /.test(line))
      const named = steps.flatMap((line) =>
        [...line.matchAll(/`([a-z]+[A-Z]\w+|[A-Z][a-z]\w+)`/g)].map(([, name = '']) => name),
      )
      return named
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(own))
        .filter((name) => !everything.some((text) => new RegExp(`(?:function|const|class) ${name}\\b`).test(text)))
        .map((name) => `${file}: ${name}`)
    })
    expect(gone).toEqual([])
  })
})

describe('the margins of the decree', () => {
  const { top, bottom, left, right } = marginLimits
  const range = ([least, most]: readonly [number, number]): string => `${least}-${most}`

  it.each([
    ['core/style/THE-THUC.md', `top and bottom ${range(top)}, left ${range(left)}, right ${range(right)} mm`],
    ['templates/README.md', `lề trên, dưới ${range(top)} mm, trái ${range(left)} mm, phải ${range(right)} mm`],
  ])('are told in %s as they are kept', (page, told) => {
    expect(range(top)).toBe(range(bottom))
    expect(read(page).replace(/\s+/gu, ' ')).toContain(told)
  })
})
