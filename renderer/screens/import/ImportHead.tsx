/**
 * Above the lines of a file being read.
 *
 * 1. Which of several documents is meant (`Parts`); a file that is no plan says so (`notPlan`).
 * 2. How many lines were guessed, and the way to the next.
 * 3. What the clerk has to know (`Notes`), and the keys (`KeysHelp`), each opened at a press.
 */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup } from '@fluentui/react-components'
import { type ReactElement, useId, useState } from 'react'
import type { Finding } from '../../../core/checks/shape/finding.ts'
import type { ImportReading } from '../../../core/import/importReading.ts'
import { sayPart, useReading } from '../../state/reading.ts'
import { noteText } from '../../ui/noteText.ts'
import { FileLook } from './FileLook.tsx'
import css from './import.module.css'
import { kindNames } from './lineKinds.ts'

interface Props {
  reading: ImportReading
  /** What is wrong with how the file is set. */
  ofFile: readonly Finding[]
  /** Lines nobody is sure of yet. */
  guesses: number
  onGuess: () => void
  onLine: (line: number) => void
}

/** Above the lines: what there is to look at, which document is meant, what is not in the draft. */
export function ImportHead({ reading, ofFile, guesses, onGuess, onLine }: Props): ReactElement {
  const [open, setOpen] = useState<'notes' | 'keys' | null>(null)
  const id = useId()
  const toggle = (which: 'notes' | 'keys'): void => setOpen(open === which ? null : which)
  return (
    <div className={css.head}>
      {reading.parts.length > 1 && <Parts reading={reading} />}
      {reading.parts[reading.part]?.kind !== 'plan' && (
        <MessageBar layout="multiline" intent="warning" className={css.noPlan}>
          <MessageBarBody>
            <MessageBarTitle>{notPlan(reading.parts[reading.part]?.name ?? '')}</MessageBarTitle> Vẫn tạo bản nháp được:
            chữ trong tệp giữ nguyên, chọn cho mỗi dòng đúng loại rồi sửa tiếp. Nếu nhầm tệp, bấm “Không mở nữa”.
          </MessageBarBody>
        </MessageBar>
      )}
      <p className={css.lead}>
        Từng dòng của tệp ở đây, bản nháp sẽ tạo ở bên phải. Dòng nào phần mềm hiểu sai thì chọn lại cho đúng.
      </p>
      <div className={css.headButtons}>
        <span className={css.count} role="status">
          {guesses > 0 ? `${guesses} chỗ phần mềm đoán` : 'Không còn chỗ nào phải đoán'}
        </span>
        {guesses > 0 && (
          <Button size="small" title="F8" onClick={onGuess}>
            Đến chỗ đoán tiếp theo (F8)
          </Button>
        )}
        {reading.notes.length > 0 && (
          <Button
            size="small"
            aria-expanded={open === 'notes'}
            aria-controls={`${id}-notes`}
            onClick={() => toggle('notes')}
          >
            {reading.notes.length} điều cần biết
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open === 'keys'}
          aria-controls={`${id}-keys`}
          onClick={() => toggle('keys')}
        >
          Phím tắt
        </Button>
      </div>
      <FileLook
        findings={ofFile}
        draft={reading.draft}
        leftOut={reading.notes.filter(({ kind }) => kind === 'left-over').length}
      />
      <Notes id={`${id}-notes`} reading={reading} hidden={open !== 'notes'} onLine={onLine} />
      <KeysHelp id={`${id}-keys`} hidden={open !== 'keys'} />
    </div>
  )
}

const notPlan = (kind: string): string =>
  kind === '' ? 'Không thấy đây là một KẾ HOẠCH.' : `Đây là ${kind}, không phải KẾ HOẠCH.`

/** Two documents in one file, a decision and the plan it issues: which is meant. */
function Parts({ reading }: { reading: ImportReading }): ReactElement {
  const id = useId()
  const part = useReading((state) => state.said.at(-1)?.part ?? reading.part)
  return (
    <section className={css.parts} aria-labelledby={id}>
      <h2 id={id} className={css.partsTitle}>
        Đây là văn bản gì? Tệp có {reading.parts.length} văn bản, chọn văn bản cần mở:
      </h2>
      <RadioGroup aria-labelledby={id} value={String(part)} onChange={(_, data) => void sayPart(Number(data.value))}>
        {reading.parts.map((part, at) => (
          <Radio
            key={`${part.firstLine}-${part.lastLine}`}
            value={String(at)}
            label={`${part.kind === 'plan' ? 'Kế hoạch' : 'Văn bản khác'}: ${part.title || 'chưa rõ tên'} (dòng ${part.firstLine} đến ${part.lastLine})`}
          />
        ))}
      </RadioGroup>
    </section>
  )
}

interface NotesProps {
  id: string
  reading: ImportReading
  hidden: boolean
  onLine: (line: number) => void
}

function Notes({ id, reading, hidden, onLine }: NotesProps): ReactElement {
  return (
    <ul id={id} className={css.notes} hidden={hidden}>
      {reading.notes.map((note) => (
        <li key={note.id}>
          <span>{noteText(note)}</span>
          {note.line > 0 && (
            <Button size="small" appearance="subtle" className={css.toLine} onClick={() => onLine(note.line)}>
              Đến dòng {note.line}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function KeysHelp({ id, hidden }: { id: string; hidden: boolean }): ReactElement {
  return (
    <div id={id} className={css.keys} hidden={hidden}>
      <p>
        <kbd>↑</kbd> <kbd>↓</kbd> chuyển dòng, thêm <kbd>Shift</kbd> để chọn nhiều dòng; <kbd>Enter</kbd> mở danh sách
        loại dòng; <kbd>Dấu cách</kbd> nếu phần mềm đoán đúng; <kbd>Ctrl</kbd>+<kbd>Z</kbd> hoàn tác. Hoặc bấm ngay một
        phím:
      </p>
      <dl>
        {kindNames.map(({ kind, name, key }) => (
          <div key={kind}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
