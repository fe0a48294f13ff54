/**
 * Which parts of a package hold what: the relations say, whatever the parts are called.
 *
 * 1. The package says which part is the text; a workbook or slides are refused by what they are.
 * 2. The text's own relations name styles, numbers, notes, comments, heads. Some programs leave relations out: then names count.
 * 3. Those parts alone are unpacked, all at once; links to outside are never followed.
 */

import { AppError } from '../../problem/appError.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'
import type { DocxPackage } from './package.ts'
import { childrenOf, readXml } from './xml.ts'

type BesideKind = 'footnote' | 'endnote' | 'comment' | 'header' | 'footer'

export interface DocxParts {
  main: Uint8Array
  styles?: Uint8Array
  numbering?: Uint8Array
  /** The fonts of its theme. */
  theme?: Uint8Array
  /** Who answers whom among the comments, and what is done. */
  threads?: Uint8Array
  /** What stands beside the text, each kind after the other; `ids`: of the relations that name it. */
  beside: { kind: BesideKind; bytes: Uint8Array; ids: readonly string[] }[]
  /** Of the main part. */
  relations: Relation[]
  /** Of the main part, with its slash. */
  folder: string
}

/** Last word of a relation's type, and its usual part beside the main one. */
const besideTypes: readonly (readonly [type: string, kind: BesideKind, usual: RegExp])[] = [
  ['footnotes', 'footnote', /^footnotes\.xml$/i],
  ['endnotes', 'endnote', /^endnotes\.xml$/i],
  ['comments', 'comment', /^comments\.xml$/i],
  ['header', 'header', /^header\d*\.xml$/i],
  ['footer', 'footer', /^footer\d*\.xml$/i],
]

/** Throws `import.broken`, `import.not-word`, `import.zip-bomb`, `import.unsafe`. */
export async function readParts(zip: DocxPackage, reading: Reading): Promise<DocxParts> {
  const main = await mainPart(zip, reading)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const place = `${folder}_rels/${main.slice(folder.length)}.rels`
  const written = zip.parts((name) => name === place).get(place)
  const relations = written ? await relationsOf(written, reading) : []
  const paths = (type: string, usual: RegExp): string[] => {
    const named = relations
      .filter((one) => !one.external && one.type.endsWith(`/${type}`))
      .map(({ target }) => pathOf(target, folder))
    // Some programs leave relations out and trust the names.
    return named.length > 0
      ? named
      : zip.names.filter((name) => usual.test(name.slice(folder.length)) && name.startsWith(folder))
  }
  const styles = paths('styles', /^styles\.xml$/i)
  const numbering = paths('numbering', /^numbering\.xml$/i)
  const [theme = ''] = paths('theme', /^theme\/theme1\.xml$/i)
  const [threads = ''] = paths('commentsExtended', /^commentsExtended\.xml$/i)
  const beside = besideTypes.flatMap(([type, kind, usual]) => paths(type, usual).map((path) => ({ kind, path })))
  const wanted = new Set([main, ...styles, ...numbering, theme, threads, ...beside.map(({ path }) => path)])
  const parts = zip.parts((name) => wanted.has(name))
  const body = parts.get(main)
  if (!body) throw refuse('import.broken', reading.file)
  const found: DocxParts = { main: body, beside: [], relations, folder }
  const [style, number] = [parts.get(styles[0] ?? ''), parts.get(numbering[0] ?? '')]
  if (style) found.styles = style
  if (number) found.numbering = number
  const [fonts, answers] = [parts.get(theme), parts.get(threads)]
  if (fonts) found.theme = fonts
  if (answers) found.threads = answers
  const idsOf = (path: string): string[] =>
    relations.filter((one) => !one.external && pathOf(one.target, folder) === path).map(({ id }) => id)
  for (const { kind, path } of beside) {
    const bytes = parts.get(path)
    if (bytes) found.beside.push({ kind, bytes, ids: idsOf(path) })
  }
  return found
}

/** Where a relation of a part in `folder` leads: `styles.xml`, `/word/styles.xml`, `../word/styles.xml`. */
export function pathOf(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = folder.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The part that holds the text: usually word/document.xml, but the package says. */
async function mainPart(zip: DocxPackage, reading: Reading): Promise<string> {
  const rels = zip.parts((name) => name === '_rels/.rels').get('_rels/.rels')
  const relations = rels ? await relationsOf(rels, reading) : []
  const target = relations.find(({ type }) => type.endsWith('/officeDocument'))?.target.replace(/^\//, '')
  const names = new Set(zip.names.map((name) => name.replaceAll('\\', '/')))
  const kind = foreignKind(names, target ?? '')
  if (kind) throw new AppError({ code: 'import.not-word', params: { file: reading.file, found: kind } })
  for (const name of [target, 'word/document.xml']) if (name && names.has(name)) return name
  throw new AppError({ code: 'import.not-word', params: { file: reading.file, found: 'một tệp nén (.zip)' } })
}

function foreignKind(names: ReadonlySet<string>, main: string): string | null {
  if (main.startsWith('xl/') || names.has('xl/workbook.xml')) return 'một bảng tính Excel'
  if (main.startsWith('ppt/') || names.has('ppt/presentation.xml')) return 'một bản trình chiếu PowerPoint'
  if (names.has('mimetype') && names.has('content.xml'))
    return 'một tệp OpenDocument không phải văn bản (bảng tính, bản trình chiếu)'
  return null
}

export interface Relation {
  id: string
  type: string
  target: string
  external: boolean
}

async function relationsOf(bytes: Uint8Array, reading: Reading): Promise<Relation[]> {
  const root = await readXml(bytes, {}, reading)
  return root.children
    .flatMap((top) => childrenOf(top, 'Relationship'))
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      type: attributes.Type ?? '',
      target: attributes.Target ?? '',
      external: attributes.TargetMode === 'External',
    }))
}
