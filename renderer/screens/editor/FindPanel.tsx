/**
 * Tìm và thay: words in the whole plan, each place with what it will say, exchanged one by one or all in one step of undo.
 *
 * The list follows what is typed and what the plan says by now. Enter goes to the next place and stays in the box; the page follows.
 *
 * 1. Two boxes (`FindLine`, `ReplaceLine`) and how they are to be read (`Wishes`); what was found is `useFind.ts`.
 * 2. The places, each with what it will say; one of them in hand (`FoundPlaces.tsx`).
 * 3. Exchange one, or all in one step.
 */
import { Button, Checkbox, Input, Label } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DismissRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, type ReactElement, useId } from 'react'
import { useEditor } from '../../state/editor.ts'
import { FoundPlaces } from './FoundPlaces.tsx'
import css from './find.module.css'
import { useFind } from './useFind.ts'

interface Props {
  /** The box for the new words is shown too. */
  replacing: boolean
  /** Grows each time the panel is asked for, open or not. */
  asked: number
  onClose: () => void
}

export function FindPanel({ replacing, asked, onClose }: Props): ReactElement {
  const draft = useEditor((state) => state.draft)
  const issued = draft?.state === 'issued'
  const find = useFind(asked)
  const { wish, change, by, found, at, said, step, exchange } = find
  const ids = useId()

  const onKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') {
      if (found.length > 0) step(event.shiftKey ? -1 : 1)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className={css.panel} aria-label="Tìm và thay trong cả kế hoạch" onKeyDown={onKey}>
      <FindLine id={`${ids}-find`} find={find} onClose={onClose} />
      {replacing && !issued && <ReplaceLine id={`${ids}-by`} find={find} />}
      <Wishes wish={wish} said={said} change={change} />
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

interface LineProps {
  id: string
  find: ReturnType<typeof useFind>
}

/** What is looked for, how many places there are, and the ways to them. */
function FindLine({ id, find, onClose }: LineProps & { onClose: () => void }): ReactElement {
  const { box, wish, change, found, count, step } = find
  return (
    <div className={css.line}>
      <Label htmlFor={id} className={css.name}>
        Tìm
      </Label>
      <Input
        id={id}
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
  )
}

/** What stands in its place; what an answer says is exchanged in the answer. */
function ReplaceLine({ id, find }: LineProps): ReactElement {
  const { by, setBy, found, exchange } = find
  const free = found.filter(({ fact }) => fact === undefined)
  return (
    <div className={css.line}>
      <Label htmlFor={id} className={css.name}>
        Thay bằng
      </Label>
      <Input
        id={id}
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
  )
}

/** How the words are to be read. */
function Wishes({ wish, said, change }: Pick<ReturnType<typeof useFind>, 'wish' | 'said' | 'change'>): ReactElement {
  return (
    <div className={css.wishes}>
      <Checkbox
        label="Không cần dấu"
        checked={!wish.marks}
        onChange={(_, { checked }) => change({ marks: checked !== true })}
      />
      <Checkbox label="Cả từ" checked={wish.whole} onChange={(_, { checked }) => change({ whole: checked === true })} />
      <Checkbox
        label="Đúng chữ hoa"
        checked={wish.capitals}
        onChange={(_, { checked }) => change({ capitals: checked === true })}
      />
      <span className={css.said} role="status">
        {said}
      </span>
    </div>
  )
}
