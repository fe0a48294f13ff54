import { Button } from '@fluentui/react-components'
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { RollChange } from '../../../core/contract/reuse.ts'
import { type Decision, takesWords } from './decisions.ts'
import { OwnWords } from './OwnWords.tsx'
import css from './roll.module.css'

interface Props {
  change: RollChange
  decision: Decision
  current: boolean
  editing: boolean
  onTake: () => void
  onEditing: (editing: boolean) => void
  onDecide: (patch: Partial<Decision>) => void
}

/** One change: the words in their sentence, old and new, why, and what the clerk decides. */
export function ChangeItem({ change, decision, current, editing, onTake, onEditing, onDecide }: Props): ReactElement {
  const { context, start, end, before, reason, choices = [] } = change
  const { taken, after } = decision
  const mayEdit = takesWords(change) || choices.length > 0
  return (
    <li className={taken ? `${css.change} ${css.changeTaken}` : css.change}>
      <button
        type="button"
        className={css.words}
        data-change={change.id}
        aria-current={current ? 'true' : undefined}
        tabIndex={current ? 0 : -1}
        aria-label={`${taken ? 'Sẽ đổi' : 'Để nguyên'}: ${before || '(trống)'} thành ${after || '(bỏ đi)'}. Trong câu: ${context}. ${reason}`}
        onClick={onTake}
        onFocus={onTake}
      >
        <span className={css.mark}>
          {taken ? <CheckmarkCircleFilled className={css.takenMark} /> : <CircleRegular />}
          {taken ? 'Sẽ đổi' : 'Để nguyên'}
        </span>
        <span className={css.sentence}>
          {context.slice(0, start)}
          {taken ? (
            <>
              <del className={css.before}>{before}</del> <ins className={css.after}>{after || '(bỏ đi)'}</ins>
            </>
          ) : (
            <mark className={css.stays}>{before}</mark>
          )}
          {context.slice(end)}
        </span>
      </button>
      <div className={css.below}>
        <p className={css.reason}>
          {!taken && after !== before && <>Đề nghị đổi thành “{after || '(bỏ đi)'}”. </>}
          {reason}
        </p>
        {editing ? (
          <OwnWords
            change={change}
            decision={decision}
            onDone={(patch) => {
              if (patch) onDecide({ taken: true, ...patch })
              onEditing(false)
            }}
          />
        ) : (
          <div className={css.buttons}>
            <Button
              size="small"
              disabled={taken}
              tabIndex={current ? 0 : -1}
              aria-label={`Nhận: ${before} thành ${after}`}
              onClick={() => onDecide({ taken: true })}
            >
              Nhận
            </Button>
            {mayEdit && (
              <Button
                size="small"
                tabIndex={current ? 0 : -1}
                aria-label={`Sửa: ${before}`}
                onClick={() => onEditing(true)}
              >
                Sửa…
              </Button>
            )}
            <Button
              size="small"
              disabled={!taken}
              tabIndex={current ? 0 : -1}
              aria-label={`Để nguyên: ${before}`}
              onClick={() => onDecide({ taken: false })}
            >
              Để nguyên
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}
