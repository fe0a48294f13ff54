/**
 * The state of Tìm và thay.
 *
 * 1. What is looked for, and the places that have it in the plan as it is now.
 * 2. One place is in hand: the step and the page that show it follow.
 * 3. Exchanging some places is one edit; what was done is said until the next.
 */
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { type FindWish, type FoundWords, findWords, replaceWords } from '../../../core/find/findWords.ts'
import { stepOfPlace } from '../../../core/template/stepOfPlace.ts'
import { useEditor } from '../../state/editor.ts'

interface Find {
  /** Where the words are typed. */
  box: RefObject<HTMLInputElement | null>
  wish: FindWish
  change: (patch: Partial<FindWish>) => void
  by: string
  setBy: (by: string) => void
  found: readonly FoundWords[]
  /** The place in hand; -1 for none. */
  at: number
  /** `Không có`, `12 chỗ`, `3/12`. */
  count: string
  /** What was done last. */
  said: string
  step: (way: 1 | -1) => void
  exchange: (which: readonly FoundWords[]) => void
}

/** `asked` grows each time the panel is asked for. */
export function useFind(asked: number): Find {
  const draft = useEditor((state) => state.draft)
  const form = useEditor((state) => state.form)
  const values = useEditor((state) => state.build?.values)
  const [wish, setWish] = useState<FindWish>({ words: '', marks: true, capitals: false, whole: false })
  const [by, setBy] = useState('')
  const [at, setAt] = useState(-1)
  const [said, setSaid] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const wanted = useDeferredValue(wish)
  const found = useMemo(() => (draft ? findWords(draft, wanted, values) : []), [draft, wanted, values])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => {
    const words = chosenWords()
    if (words !== '') setWish((before) => ({ ...before, words }))
    box.current?.focus()
    box.current?.select()
  }, [asked])

  const change = (patch: Partial<FindWish>): void => {
    setWish((before) => ({ ...before, ...patch }))
    setAt(-1)
    setSaid('')
  }
  const show = (index: number): void => {
    const one = found[index]
    if (!one || !draft) return
    setAt(index)
    const { setStep, setActivePlace } = useEditor.getState()
    setStep(stepOfPlace(draft, form, one.place))
    setActivePlace(one.place)
  }
  const step = (way: 1 | -1): void => show((at + way + found.length) % found.length)
  const exchange = (which: readonly FoundWords[]): void => {
    if (!draft || which.length === 0) return
    useEditor.getState().edit(replaceWords(draft, which, by.normalize('NFC')))
    setSaid(`Đã thay ${which.length} chỗ. Ctrl+Z: lấy lại.`)
    setAt(-1)
    box.current?.focus()
  }
  const count =
    wanted.words.trim() === ''
      ? ''
      : found.length === 0
        ? 'Không có'
        : at < 0
          ? `${found.length} chỗ`
          : `${at + 1}/${found.length}`
  return { box, wish, change, by, setBy, found, at, count, said, step, exchange }
}

/** Words chosen on the screen as the panel opens: what is looked for most often. */
function chosenWords(): string {
  const words = document.getSelection()?.toString().trim() ?? ''
  return words.includes('\n') || words.length > 80 ? '' : words
}
