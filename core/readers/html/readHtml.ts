/** A page of HTML, saved by Word as ".doc" or from the clipboard. Nothing in it is run, nothing it names is fetched. */
import type { Reading } from '../reading.ts'
import type { SourceDocument } from '../source.ts'
import { decodeWestern } from '../western.ts'
import { HtmlStory } from './htmlStory.ts'
import { PageFeed } from './pageFeed.ts'

const piece = 1 << 16 // characters

export const readHtml = (bytes: Uint8Array, reading: Reading): Promise<SourceDocument> =>
  sourceOfHtml(pageOf(bytes), reading)

/** Throws `import.crowded-page`, `import.canceled`. */
export async function sourceOfHtml(page: string, reading: Reading): Promise<SourceDocument> {
  const story = new HtmlStory()
  const feed = new PageFeed(story, reading.file)
  for (let at = 0, turn = 0; at < page.length; at += piece, turn++) {
    feed.write(page.slice(at, at + piece))
    if (turn % 16 === 15) {
      reading.progress('Đang đọc nội dung', at / page.length)
      await reading.pause()
    }
  }
  const whole = feed.end()
  const document = story.document()
  if (!whole) document.remarks.push({ kind: 'other', text: cutPage })
  return document
}

const cutPage = 'Trang kết thúc giữa một thẻ hoặc một chú thích chưa đóng: phần đứng sau chỗ ấy không đọc được.'

/** By its mark, by what it says of itself, else UTF-8, else the code page of Vietnamese Windows. */
function pageOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = decodeWestern(bytes.subarray(0, 4000))
  const said = /charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  for (const encoding of ['utf-8', said]) {
    try {
      const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' })
      if (encoding) return decoder.encoding === 'windows-1252' ? decodeWestern(bytes) : decoder.decode(bytes)
    } catch {
      // Not this encoding.
    }
  }
  return new TextDecoder('windows-1258').decode(bytes)
}
