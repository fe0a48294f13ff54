/**
 * “Chỗ này hỏi lại”: the chosen words become an answer, asked again by whatever plan is made of this one as a template. The plan
 * itself prints as before. What was chosen is taken down when the box opens; nothing is written before “Hỏi lại”.
 *
 * 1. The chosen words are taken down (`chosenWords`).
 * 2. The box asks for the name and kind of the answer (`AskForm`).
 * 3. One edit makes the question, its answer and the chip (`ask`).
 */
import { Button, Popover, PopoverSurface, PopoverTrigger, ToolbarButton, Tooltip } from '@fluentui/react-components'
import { QuestionCircleRegular } from '@fluentui/react-icons'
import type { Editor } from '@tiptap/core'
import { type FormEvent, type ReactElement, useState } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { type AskKind, askedAnswer, askKindNames, askKinds, likelyKind } from '../../core/template/askedAnswer.ts'
import { freeFactId, takenFactIds } from '../../core/template/factId.ts'
import { stepOfQuestion } from '../../core/template/stepOfPlace.ts'
import { upperFirst } from '../../core/text/normalize.ts'
import { useEditor } from '../state/editor.ts'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import css from './outline.module.css'
import { readCaret } from './textInHand.ts'

interface Chosen {
  words: string
  from: number
}

interface Props {
  editor: Editor | null
  /** Where the words stand. */
  place: PlaceKey | null
  /** Edits of this text in quick succession are one step of undo. */
  undoKey: string
  /** A lone text keeps its editor while the box is open. */
  onOpen?: (open: boolean) => void
}

export function AskHere({ editor, place, undoKey, onOpen }: Props): ReactElement {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [open, setOpen] = useState(false)
  const close = (): void => {
    setOpen(false)
    onOpen?.(false)
    requestAnimationFrame(() => editor && !editor.isDestroyed && editor.view.focus())
  }
  return (
    <Popover
      open={open}
      trapFocus
      onOpenChange={(_, next) => {
        if (!next.open) return close()
        onOpen?.(true)
        setChosen(editor && chosenWords(editor))
        setOpen(true)
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <Tooltip content="Chỗ này hỏi lại, mỗi lần dùng kế hoạch này làm mẫu" relationship="label">
          <ToolbarButton
            icon={<QuestionCircleRegular />}
            disabled={!editor}
            onMouseDown={(event) => event.preventDefault()}
          />
        </Tooltip>
      </PopoverTrigger>
      <PopoverSurface className={css.factPopover} aria-label="Chỗ này hỏi lại">
        {editor && chosen ? (
          <AskForm
            chosen={chosen}
            onCancel={close}
            onAsk={(label, kind) => {
              ask(editor, chosen, { label, kind, place, undoKey })
              close()
            }}
          />
        ) : (
          <>
            <p className={css.factUses}>
              Bôi đen chữ cần hỏi lại, nằm trong một dòng và chưa phải là ô điền, rồi bấm lại nút này.
            </p>
            <Button size="small" onClick={close}>
              Đóng
            </Button>
          </>
        )}
      </PopoverSurface>
    </Popover>
  )
}

interface FormProps {
  chosen: Chosen
  onAsk: (label: string, kind: AskKind) => void
  onCancel: () => void
}

function AskForm({ chosen, onAsk, onCancel }: FormProps): ReactElement {
  const [label, setLabel] = useState('')
  const [kind, setKind] = useState(() => likelyKind(chosen.words))
  const fits = askedAnswer(kind, chosen.words) !== null
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (fits && label.trim() !== '') onAsk(label.normalize('NFC').trim(), kind)
  }
  return (
    <form onSubmit={onSubmit}>
      <p className={css.factUses}>
        Lần sau hỏi lại: <strong>“{chosen.words.trim()}”</strong>
      </p>
      <TextField label="Câu hỏi" example="Hạn gửi báo cáo" value={label} onChange={setLabel} />
      <SelectField
        label="Kiểu trả lời"
        value={kind}
        choices={askKinds.map((value) => ({ value, label: upperFirst(askKindNames[value]) }))}
        onChange={setKind}
        {...(fits ? {} : { message: `Chữ đã chọn không đọc được thành ${askKindNames[kind]}. ${wanted[kind]}` })}
      />
      <div className={css.factButtons}>
        <Button type="submit" appearance="primary" size="small" disabled={!fits || label.trim() === ''}>
          Hỏi lại chỗ này
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Thôi
        </Button>
      </div>
    </form>
  )
}

const wanted: Readonly<Record<AskKind, string>> = {
  text: '',
  unit: '',
  date: 'Chọn cả ngày, như 15/11/2026, hoặc chọn kiểu “Chữ”.',
  number: 'Chọn riêng con số, như 12 hoặc 1.200, hoặc chọn kiểu “Chữ”.',
  money: 'Chọn cả số tiền viết đủ, như 45.000.000 đồng, hoặc chọn kiểu “Chữ”.',
}

/** Words alone: a chip, a footnote mark or a second row among them is no answer. */
function chosenWords({ view }: Editor): Chosen | null {
  // The keys that chose them may be a moment old.
  readCaret(view)
  const { state } = view
  const { from, to, $from, $to } = state.selection
  if (from === to || !$from.sameParent($to)) return null
  let plain = true
  state.doc.nodesBetween(from, to, (node) => {
    if (node.isInline && !node.isText) plain = false
  })
  const words = state.doc.textBetween(from, to)
  return plain && words.trim() !== '' ? { words, from } : null
}

interface Asking {
  label: string
  kind: AskKind
  place: PlaceKey | null
  undoKey: string
}

function ask(editor: Editor, { words, from }: Chosen, { label, kind, place, undoKey }: Asking): void {
  const { draft, form, edit } = useEditor.getState()
  const answer = askedAnswer(kind, words)
  const there = editor.state.doc.textBetween(from, Math.min(from + words.length, editor.state.doc.content.size))
  if (!draft || !answer || there !== words) return
  const id = freeFactId(label, takenFactIds(draft, form))
  const step = stepOfQuestion(draft, form, place)
  edit(
    {
      op: 'all',
      edits: [
        {
          op: 'put-question',
          question: { id, step, label, kind, askFirst: true },
        },
        { op: 'set-fact', id, value: answer.value },
      ],
    },
    undoKey,
  )
  editor
    .chain()
    .focus()
    .setTextSelection({ from: from + answer.start, to: from + answer.end })
    .insertContent({ type: 'fact', attrs: { expression: answer.expression(id) } })
    .run()
}
