import { Button, Input, Spinner } from '@fluentui/react-components'
import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../../core/problem/problem.ts'
import { call } from '../../host/api.ts'
import { copySide, goToScreen } from '../../state/route.ts'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { timeName } from '../../ui/timeText.ts'
import css from './list.module.css'

interface Props {
  id: string
  onOpen: (id: string) => void
  onCancel: () => void
}

/** “Bản đã lưu trước đó”: one of them opens as a plan of its own, the present one stays as it is. */
export function EarlierLine({ id, onOpen, onCancel }: Props): ReactElement {
  const [times, setTimes] = useState<string[] | null>(null)
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const line = useRef<HTMLDivElement>(null)
  // A list that arrives while the clerk already types in this line leaves her hand where it is.
  const [takesFocus, setTakesFocus] = useState(true)
  const lastLook = useRef(0)
  const look = useCallback(async (): Promise<void> => {
    const own = ++lastLook.current
    const [earlier, named] = await Promise.all([call('drafts.earlier', { id }), call('drafts.copies', { id })])
    if (own !== lastLook.current) return
    setTakesFocus(!line.current?.contains(document.activeElement))
    if (named.ok) setNames(Object.fromEntries(named.value.map(({ at, name }) => [at, name])))
    if (earlier.ok) setTimes(earlier.value)
    else setProblem(earlier.problem)
  }, [id])
  useEffect(() => void look(), [look])
  const open = async (at: string): Promise<void> => {
    const reply = await call('drafts.openEarlier', { id, at })
    if (reply.ok) onOpen(reply.value.id)
    else setProblem(reply.problem)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the line, as in the other lines of a row
    <div ref={line} className={css.earlier} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
      {problem && <ProblemNote problem={problem} onDismiss={() => setProblem(null)} />}
      {!times && !problem && <Spinner size="tiny" label="Đang tìm các bản đã lưu…" />}
      {times && (
        <p className={css.renameHint}>
          {times.length === 0
            ? 'Chưa có bản nào: phần mềm giữ lại một bản sau mỗi 15 phút soạn và mỗi lần xuất.'
            : 'Chọn một bản: bản đó mở ra thành một kế hoạch riêng, bản hiện tại vẫn giữ nguyên.'}
        </p>
      )}
      <ul className={css.earlierTimes} aria-label="Các bản đã lưu trước đó">
        {times?.map((at, index) => (
          <li key={at}>
            <Button size="small" autoFocus={takesFocus && index === 0} onClick={() => void open(at)}>
              {names[at] ?? timeName(at)}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`So bản hiện tại với ${names[at] ?? timeName(at)}`}
              onClick={() => goToScreen({ screen: 'compare', before: copySide(at), after: id })}
            >
              So với bản này
            </Button>
          </li>
        ))}
      </ul>
      <NameNow id={id} onKept={look} onProblem={setProblem} />
      <Button size="small" autoFocus={takesFocus && times?.length === 0} onClick={onCancel}>
        Đóng
      </Button>
    </div>
  )
}

interface NameProps {
  id: string
  onKept: () => Promise<void>
  onProblem: (problem: Problem) => void
}

/** The plan as it is now, kept under a name of the clerk's. */
function NameNow({ id, onKept, onProblem }: NameProps): ReactElement {
  const [name, setName] = useState('')
  const keep = async (): Promise<void> => {
    const words = name.normalize('NFC').trim()
    if (words === '') return
    const draft = await call('drafts.open', { id })
    if (!draft.ok) return onProblem(draft.problem)
    const reply = await call('drafts.keepCopy', { draft: draft.value, name: words })
    if (!reply.ok) return onProblem(reply.problem)
    setName('')
    await onKept()
  }
  return (
    <div className={css.nameNow}>
      <Input
        size="small"
        aria-label="Tên cho bản hiện tại"
        placeholder="Giữ bản hiện tại với tên, ví dụ: trước khi họp"
        value={name}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(_, data) => setName(data.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void keep()
        }}
      />
      <Button size="small" disabled={name.trim() === ''} onClick={() => void keep()}>
        Giữ lại
      </Button>
    </div>
  )
}
