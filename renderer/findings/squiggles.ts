/**
 * Waves under the words something was found about, wherever they are written.
 *
 * 1. A finding names its place and its words. The texts of that place are looked through as they print, a fact by its value.
 * 2. The waves are highlights of the page (CSS Custom Highlights), never elements: a text that is being typed is not touched, and a
 *    word an input method is composing stays whole. The browser moves them along with the letters.
 * 3. They are looked for anew when the checks have answered, and where a text was drawn anew.
 */
import { type RefObject, useEffect } from 'react'
import { type Finding, severities } from '../../core/checks/shape/finding.ts'
import { useEditor } from '../state/editor.ts'
import { openFindings } from './currentFinding.ts'

const findingOf = new WeakMap<Range, Finding>()
const highlightName = (severity: Finding['severity']): string => `finding-${severity}`

export function useSquiggles(pane: RefObject<HTMLElement | null>): void {
  const build = useEditor((state) => state.build)
  useEffect(() => {
    const root = pane.current
    if (!root || !('highlights' in CSS)) return
    const findings = openFindings(build)
    let frame = 0
    const draw = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => drawWaves(root, findings))
    }
    draw()
    const observer = new MutationObserver(draw)
    observer.observe(root, { childList: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [pane, build])
  useEffect(
    () => () => {
      if ('highlights' in CSS) for (const severity of severities) CSS.highlights.delete(highlightName(severity))
    },
    [],
  )
}

/** What was found about the words the caret stands in or the selection meets; the gravest first. */
export function findingsAtCaret(): Finding[] {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || !('highlights' in CSS)) return []
  const chosen = selection.getRangeAt(0)
  return severities.flatMap((severity) =>
    [...(CSS.highlights.get(highlightName(severity)) ?? [])].flatMap((range) => {
      const finding = range instanceof Range && meet(range, chosen) ? findingOf.get(range) : undefined
      return finding ? [finding] : []
    }),
  )
}

const meet = (one: Range, other: Range): boolean =>
  one.startContainer.isConnected &&
  one.compareBoundaryPoints(Range.END_TO_START, other) <= 0 &&
  one.compareBoundaryPoints(Range.START_TO_END, other) >= 0

function drawWaves(root: HTMLElement, findings: readonly Finding[]): void {
  const texts = textsOf(root, new Set(findings.map(({ place }) => place)))
  severities.forEach((severity, grave) => {
    const waves = new Highlight()
    waves.type = severity === 'error' ? 'spelling-error' : 'grammar-error'
    waves.priority = severities.length - grave
    for (const finding of findings) {
      if (finding.severity !== severity) continue
      for (const text of texts.get(finding.place) ?? []) {
        for (const range of rangesOf(text, finding.excerpt)) {
          findingOf.set(range, finding)
          waves.add(range)
        }
      }
    }
    CSS.highlights.set(highlightName(severity), waves)
  })
}

/** The texts of each wanted place: rows of an outline, and lone texts, in hand or not. */
function textsOf(root: HTMLElement, wanted: ReadonlySet<string>): Map<string, HTMLElement[]> {
  const found = new Map<string, HTMLElement[]>()
  for (const element of root.querySelectorAll<HTMLElement>('[data-place]')) {
    const key = element.dataset.place ?? ''
    if (!wanted.has(key)) continue
    const text = element.matches('p') ? element : element.querySelector<HTMLElement>('[role="textbox"]')
    if (text) found.set(key, [...(found.get(key) ?? []), text])
  }
  return found
}

/** Every time a text says these words as words of their own; the whole of a text is no place in it. */
function rangesOf(element: HTMLElement, excerpt: string): Range[] {
  const words = plain(excerpt)
  if (words.trim() === '') return []
  const pieces = lettersOf(element)
  const read = plain(pieces.map(({ data }) => data).join(''))
  if (read.trim() === words.trim()) return []
  const ranges: Range[] = []
  for (let at = read.indexOf(words); at >= 0; at = read.indexOf(words, at + words.length)) {
    const end = at + words.length
    if (isLetter(words.at(0)) && isLetter(read.at(at - 1)) && at > 0) continue
    if (isLetter(words.at(-1)) && isLetter(read.at(end))) continue
    const range = rangeIn(pieces, at, end)
    if (range) ranges.push(range)
  }
  return ranges
}

const plain = (text: string): string => text.replace(/\s/gu, ' ')
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign)

/** The letters of a text in order, without the marks of footnotes. */
function lettersOf(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const pieces: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('[data-note], button')) pieces.push(node)
  }
  return pieces
}

function rangeIn(pieces: readonly Text[], from: number, to: number): Range | null {
  const range = document.createRange()
  let at = 0
  let begun = false
  for (const piece of pieces) {
    const end = at + piece.data.length
    if (!begun && from < end) {
      range.setStart(piece, from - at)
      begun = true
    }
    if (begun && to <= end) {
      range.setEnd(piece, to - at)
      return range
    }
    at = end
  }
  return null
}
