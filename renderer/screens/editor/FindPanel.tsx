/**
 * Tìm và thay: words in the whole plan, each place with what it will say, exchanged one by one or all in one step of undo.
 *
 * The list follows what is typed and what the plan says by now. Enter goes to the next place and stays in the box; the page follows.
 *
 * 1. Two boxes and how they are to be read.
 * 2. The places, each with what it will say; one of them in hand.
 * 3. Exchange one, or all in one step.
 */
import { Button, Checkbox, Input, Label } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons'
import {
  type KeyboardEvent,
  type ReactElement,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { type FindWish, type FoundWords, findWords, replaceWords } from '../../../core/find/findWords.ts'
import { stepOfPlace } from '../../../core/template/stepOfPlace.ts'
import { useEditor } from '../../state/editor.ts'
import { FoundPlaces } from './FoundPlaces.tsx'
import css from './find.module.css'

interface Props {
  /** The box for the new words is shown too. */
  replacing: boolean
  /** Grows each time the panel is asked for, open or not. */
  asked: number
  onClose: () => void
}

export function FindPanel({ replacing, asked, onClose }: Props): ReactElement {
  const draft = useEditor((state) => state.draft)
  const form = useEditor((state) => state.form)
  const values = useEditor((state) => state.build?.values)
  const issued = draft?.state === 'issued'
  const [wish, setWish] = useState<FindWish>({ words: '', marks: true, capitals: false, whole: false })
  const [by, setBy] = useState('')
  const [at, setAt] = useState(-1)
  const [said, setSaid] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const ids = useId()
  const wanted = useDeferredValue(wish)
  const found = useMemo(() => (draft ? findWords(draft, wanted, values) : []), [draft, wanted, values])
  const free = found.filter(({ fact }) => fact === undefined)
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
  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') {
      if (found.length > 0) step(event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  const count =
    wanted.words.trim() === ''
      ? ''
      : found.length === 0
        ? 'Không có'
        : at < 0
          ? `${found.length} chỗ`
          : `${at + 1}/${found.length}`
  return (
    <search className={css.panel} aria-label="Tìm và thay trong cả kế hoạch" onKeyDown={onKey}>
      <div className={css.line}>
        <Label htmlFor={`${ids}-find`} className={css.name}>
          Tìm
        </Label>
        <Input
          id={`${ids}-find`}
          ref={box}
          className={css.box}
          lang="vi"
          spellCheck={false}
          value={wish.words}
          onChange={(_, { value }) => change({ words: value })}
        />
        <span className={css.count} role="status">
          {count}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label="Chỗ trước (Shift+Enter)"
          disabled={found.length === 0}
          onClick={() => step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label="Chỗ sau (Enter)"
          disabled={found.length === 0}
          onClick={() => step(1)}
        />
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label="Đóng (Esc)" onClick={onClose} />
      </div>
      {replacing && !issued && (
        <div className={css.line}>
          <Label htmlFor={`${ids}-by`} className={css.name}>
            Thay bằng
          </Label>
          <Input
            id={`${ids}-by`}
            className={css.box}
            lang="vi"
            spellCheck={false}
            value={by}
            onChange={(_, { value }) => setBy(value)}
          />
          <Button size="small" disabled={free.length === 0} onClick={() => exchange(free)}>
            Thay hết{free.length > 0 ? ` ${free.length} chỗ` : ''}
          </Button>
        </div>
      )}
      <div className={css.wishes}>
        <Checkbox
          label="Không cần dấu"
          checked={!wish.marks}
          onChange={(_, { checked }) => change({ marks: checked !== true })}
        />
        <Checkbox
          label="Cả từ"
          checked={wish.whole}
          onChange={(_, { checked }) => change({ whole: checked === true })}
        />
        <Checkbox
          label="Đúng chữ hoa"
          checked={wish.capitals}
          onChange={(_, { checked }) => change({ capitals: checked === true })}
        />
        <span className={css.said} role="status">
          {said}
        </span>
      </div>
      {found.length > 0 && draft && (
        <FoundPlaces
          draft={draft}
          found={found}
          at={at}
          by={replacing && !issued ? by : null}
          onExchange={(one) => exchange([one])}
        />
      )}
    </search>
  )
}

/** Words chosen on the screen as the panel opens: what is looked for most often. */
function chosenWords(): string {
  const words = document.getSelection()?.toString().trim() ?? ''
  return words.includes('\n') || words.length > 80 ? '' : words
}
