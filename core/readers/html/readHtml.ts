/** A page of HTML, saved by Word as ".doc" or from the clipboard. Nothing in it is run, nothing it names is fetched. */
import type { SourceDocument } from '../source.ts'
import { HtmlStory } from './htmlStory.ts'
import { htmlTokensOf } from './htmlTokens.ts'

export function readHtml(bytes: Uint8Array): SourceDocument {
  return sourceOfHtml(pageOf(bytes))
}

export function sourceOfHtml(page: string): SourceDocument {
  const story = new HtmlStory()
  for (const token of htmlTokensOf(page)) story.take(token)
  return story.document()
}

/** By its mark, by what it says of itself, else UTF-8, else the code page of Vietnamese Windows. */
function pageOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4000))
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  for (const encoding of ['utf-8', said]) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes)
    } catch {
      // Not this encoding.
    }
  }
  return new TextDecoder('windows-1258').decode(bytes)
}

/** Whether text begins like a page. */
export const looksLikeHtml = (head: string): boolean =>
  /^\s*(?:<!doctype\s+html|<html\b|<!--[\s\S]{0,400}?<html\b|<head\b|<body\b|<meta\b|<\?xml[^>]*>\s*(?:<!doctype\s+html|<html\b))/i.test(
    head,
  )
