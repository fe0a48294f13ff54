/**
 * docxtemplater filling its own template with the text of one of our plans: same words, same styles, same tables.
 *
 * Two templates are made from our own Word file. `templateFor` holds any plan: a loop over the paragraphs of the body with
 * one pattern for each kind of paragraph, as a person would write it. `tagsFor` is the kindest that can be made: a tag for each
 * text of this very plan, no loops, of use for no other. A large table is one loop over its rows in both.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Engine } from './engine.ts'

export interface Filled {
  template: Uint8Array
  data: Record<string, unknown>
}

const main = 'word/document.xml'
const runPattern = /<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>/g

/** A template for any plan. */
export function templateFor(docx: Uint8Array): Filled {
  return remade(docx, (xml, data) => {
    // The body: every paragraph between the letterhead's table and the closing one.
    const from = xml.indexOf('</w:tbl>') + '</w:tbl>'.length
    const to = xml.indexOf('<w:tbl>', from)
    const kinds = new Map<string, string>()
    data.body = [...xml.slice(from, to).matchAll(/<w:p>(<w:pPr>.*?<\/w:pPr>)?(.*?)<\/w:p>/g)].map(
      ([, look = '', runs = '']) => {
        const kind = kinds.get(look) ?? `k${kinds.size}`
        kinds.set(look, kind)
        return { [kind]: { runs: [...runs.matchAll(runPattern)].map(asRun) } }
      },
    )
    const patterns = [...kinds].map(
      ([look, kind]) => `${tag(`#${kind}`)}<w:p>${look}${runLoop}</w:p>${tag(`/${kind}`)}`,
    )
    return (
      tagged(xml.slice(0, from), data) + tag('#body') + patterns.join('') + tag('/body') + tagged(xml.slice(to), data)
    )
  })
}

/** A template for this plan alone. `rows`: the body rows of a large table that holds just one sample of them. */
export function tagsFor(docx: Uint8Array, rows?: readonly string[][]): Filled {
  return remade(docx, (xml, data) => (rows ? withRowLoop(tagged(xml, data), rows, data) : tagged(xml, data)))
}

function remade(docx: Uint8Array, change: (xml: string, data: Record<string, unknown>) => string): Filled {
  const parts = unzipSync(docx)
  const data: Record<string, unknown> = {}
  const xml = change(strFromU8(parts[main] ?? new Uint8Array()), data)
  return { template: zipSync({ ...parts, [main]: strToU8(xml) }), data }
}

/** A tag alone in its paragraph, which docxtemplater takes away with the loop. */
const tag = (name: string): string => `<w:p><w:r><w:t>{${name}}</w:t></w:r></w:p>`
const text = (content: string, look = ''): string => `<w:r>${look}<w:t xml:space="preserve">${content}</w:t></w:r>`

const runLoop = [
  text('{#runs}{#bold}'),
  text('{text}', '<w:rPr><w:b/><w:bCs/></w:rPr>'),
  text('{/bold}{^bold}'),
  text('{text}'),
  text('{/bold}{/runs}'),
].join('')

const asRun = ([, look = '', words = '']: RegExpMatchArray): { bold: boolean; text: string } => ({
  bold: look.includes('<w:b/>'),
  text: unescapeXml(words),
})

function tagged(xml: string, data: Record<string, unknown>): string {
  return xml.replace(/(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g, (_, open: string, words: string, close: string) => {
    const name = `t${Object.keys(data).length}`
    data[name] = unescapeXml(words)
    return `${open}{${name}}${close}`
  })
}

/** The last row of the last table becomes a loop. */
function withRowLoop(xml: string, rows: readonly string[][], data: Record<string, unknown>): string {
  const from = xml.lastIndexOf('<w:tr>') >= 0 ? xml.lastIndexOf('<w:tr>') : xml.lastIndexOf('<w:tr ')
  const to = xml.indexOf('</w:tr>', from)
  let column = 0
  const row = xml.slice(from, to).replace(/\{t\d+\}/g, () => `{c${column++}}`)
  const looped = row.replace('{c0}', '{#rows}{c0}').replace(`{c${column - 1}}`, `{c${column - 1}}{/rows}`)
  data.rows = rows.map((cells) => Object.fromEntries(cells.map((text, at) => [`c${at}`, text])))
  return xml.slice(0, from) + looped + xml.slice(to)
}

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

export async function docxtemplater({ template, data }: Filled): Promise<Engine> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
    import('docxtemplater'),
    import('pizzip'),
  ])
  return {
    async run() {
      const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
      filled.render(data)
      return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
    },
  }
}
