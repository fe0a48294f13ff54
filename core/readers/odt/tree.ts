/** XML of an OpenDocument part as a tree in which words and elements keep their order. Names keep the prefixes every program writes. */

import { SaxesParser } from 'saxes'
import { ptToMm } from '../../units.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'

export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (Element | string)[]
}

/** Deeper than any document; keeps our own recursion safe. */
const deepest = 600
const chunk = 1 << 16 // bytes

/** Throws `import.broken`, `import.unsafe`, `import.canceled`. */
export async function treeOf(bytes: Uint8Array, reading: Reading): Promise<Element> {
  const { file } = reading
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ position: false, xmlns: false } as const)
  const words = (text: string): void => {
    open.at(-1)?.children.push(text)
  }
  parser.on('doctype', () => {
    throw refuse('import.unsafe', file)
  })
  parser.on('error', (error) => {
    throw refuse('import.broken', file, error)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > deepest) throw refuse('import.broken', file)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', words)
  parser.on('cdata', words)
  const decoder = new TextDecoder()
  for (let at = 0, turn = 0; at < bytes.length; at += chunk, turn++) {
    parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }))
    if (turn % 16 === 15) await reading.pause()
  }
  parser.write(decoder.decode()).close()
  return root
}

export const elementsOf = (element: Element | undefined): Element[] =>
  (element?.children ?? []).filter((one): one is Element => typeof one !== 'string')

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  elementsOf(element).find((one) => one.name === name)

/** The outermost elements of these names inside. */
export function within(element: Element | undefined, names: ReadonlySet<string>): Element[] {
  return elementsOf(element).flatMap((one) => (names.has(one.name) ? [one] : within(one, names)))
}

/** All words inside, as they stand in the file. */
export const textIn = (element: Element): string =>
  element.children.map((one) => (typeof one === 'string' ? one : textIn(one))).join('')

/** `1.27cm`, `14pt` in millimetres; undefined for shares (`120%`) and what is no length. */
export function mmOf(length: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(cm|mm|in|pt|pc)$/.exec(length ?? '')
  if (!match) return undefined
  const unit = { cm: 10, mm: 1, in: ptToMm(72), pt: ptToMm(1), pc: ptToMm(12) }[match[2] ?? '']
  return unit === undefined ? undefined : Number(match[1]) * unit
}
