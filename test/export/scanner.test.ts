import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { BrokenXml, type Tag, XmlScanner } from '../../electron/host/exporter/xmlScanner.ts'
import { holds } from '../support/property.ts'

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** What the scanner reports, fed in pieces of the given length. */
function scan(xml: string, piece = 7): string[] {
  const seen: string[] = []
  let text = ''
  const flush = (): void => {
    if (text.trim() !== '') seen.push(text)
    text = ''
  }
  const scanner = new XmlScanner({
    tag: (tag: Tag, depth) => {
      flush()
      if (tag.kind !== 'close') seen.push(`<${tag.name} ${JSON.stringify(tag.attributes)} ${depth}`)
      if (tag.kind !== 'open') seen.push(`/${tag.name} ${depth}`)
    },
    text: (more) => {
      text += more
    },
  })
  for (let i = 0; i < xml.length; i += piece) scanner.push(xml.slice(i, i + piece))
  scanner.end()
  return seen
}

/** The same from a full parser. */
function parse(xml: string): string[] {
  const seen: string[] = []
  let depth = 0
  let text = ''
  const flush = (): void => {
    if (text.trim() !== '') seen.push(text)
    text = ''
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    flush()
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]))
    seen.push(`<${name} ${JSON.stringify(plain)} ${++depth}`)
  })
  parser.on('closetag', ({ name }) => {
    flush()
    seen.push(`/${name} ${depth--}`)
  })
  parser.on('text', (more) => {
    text += more
  })
  parser.write(xml).close()
  return seen
}

describe('the strict reader of our own packages', () => {
  it('reads what a full parser reads, however the pieces fall', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?>\n<w:a xmlns:w="x" w:k="1 &amp; 2"><w:b/><w:c>m &lt; n &#65;<w:d w:v="&quot;"/> p</w:c> </w:a>\n'
    for (const piece of [1, 2, 3, 5, 1000]) expect(scan(xml, piece)).toEqual(parse(xml))
  })

  it('agrees with a full parser on documents made at random', () => {
    const name = fc.constantFrom('w:p', 'w:r', 'w:t', 'b')
    const text = fc
      .stringMatching(/^[a-z &;<>"]{0,12}$/)
      .map((s) => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;'))
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(name, text, fc.array(fc.oneof({ depthSize: 'small' }, text, tie('element')), { maxLength: 3 }))
        .map(([tag, value, inside]) => `<${tag} k="${value.replace(/"/g, '&quot;')}">${inside.join('')}</${tag}>`),
    }))
    holds(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (inner, piece) => {
        const xml = `<root xmlns:w="urn:w">${inner}</root>`
        expect(scan(xml, piece)).toEqual(parse(xml))
      }),
    )
  })

  it('takes nothing as known that was known of a part with other prefixes, or of its first tags', () => {
    const inside = '<w:p><m:x/></w:p>'
    expect(scan(`<a xmlns:w="urn:w" xmlns:m="urn:m">chữ${inside}chữ</a>`, 9)).not.toEqual([])
    expect(() => scan(bytes(`<a xmlns:w="urn:w">chữ${inside}chữ</a>`))).toThrow(BrokenXml)
    expect(() => scan(bytes('<a>chữ<a xmlns:w="urn:w">chữ</a><w:p/></a>'))).toThrow(BrokenXml)
    expect(() => scan(bytes('<a>chữ<?xml version="1.0"?>chữ</a>'))).toThrow(BrokenXml)
  })

  it.each([
    ['an open element', '<a><b></a>'],
    ['no end', '<a><b>'],
    ['a tag cut short', '<a>chữ<b'],
    ['two roots', '<a></a><b></b>'],
    ['text outside', '<a></a>chữ'],
    ['a bare ampersand', '<a>A & B</a>'],
    ['a bare ampersand in an attribute', '<a b="A & B"/>'],
    ['the same attribute twice', '<a b="1" b="2"/>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a prefix nobody declared', '<a><w:p/></a>'],
    ['a control character', '<a>\u0007</a>'],
    ['a non-character', '<a>\ufffe</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['CDATA end in text', '<a>]]></a>'],
    ['nothing at all', ''],
  ])('refuses %s, as XML does', (_, xml) => {
    expect(() => scan(bytes(xml))).toThrow(BrokenXml)
    expect(() => parse(xml)).toThrow()
  })
})
