/**
 * A change of a plan made this year’s.
 *
 * 1. The sentence, with old and new words.
 * 2. In hand: why, where the same answer stands too (`AlsoThere`).
 * 3. The buttons, or the box for other words.
 */
import { Button } from '@fluentui/react-components'
import { CheckmarkCircleFilled, CircleRegular, QuestionCircleRegular } from '@fluentui/react-icons'
import { memo, type ReactElement, useMemo } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { RollChange } from '../../../core/rollforward/proposal.ts'
import { type Decision, firstDecision, isQuestion } from './decisions.ts'
import { OwnWords } from './OwnWords.tsx'
import { takesWords } from './ownWords.ts'
import css from './roll.module.css'

interface Props {
  /** The plan the change is proposed for. */
  draft: Draft
  change: RollChange
  /** Undefined: as proposed. */
  decision: Decision | undefined
  current: boolean
  editing: boolean
  onHand: (change: RollChange) => void
  onEditing: (change: RollChange, editing: boolean) => void
  onDecide: (changes: readonly RollChange[], patch: Partial<Decision>) => void
  onApart: (change: RollChange) => void
}

const stateNames: Record<Decision['state'], string> = {
  taken: 'Sẽ đổi',
  left: 'Để nguyên',
  asked: 'Cần bạn xem',
}

/** What can be said of a change: to take it, to write other words, to leave the old ones. */
export function whatCanBeDone(draft: Draft, change: RollChange): { take: boolean; edit: boolean } {
  return { take: !isQuestion(change), edit: takesWords(draft, change) || (change.choices ?? []).length > 0 }
}

/** One change: the words in their sentence, old and new, why, and what the clerk decides. */
export const ChangeItem = memo(function ChangeItem(props: Props): ReactElement {
  const { draft, change, current, editing } = props
  const decision = props.decision ?? firstDecision(change)
  const onHand = (): void => props.onHand(change)
  const onEditing = (on: boolean): void => props.onEditing(change, on)
  const onDecide = (patch: Partial<Decision>): void => props.onDecide([change], patch)
  const { context, reason } = change
  const { state, after } = decision
  const can = useMemo(() => whatCanBeDone(draft, change), [draft, change])
  const offered = state !== 'taken' && !isQuestion(change) ? `Đề nghị đổi thành “${after || '(bỏ đi)'}”. ` : ''
  const later = can.edit || !isQuestion(change) ? '' : ' Sửa chỗ này sau, trong bản nháp.'
  return (
    <li className={`${css.change} ${css[state] ?? ''}`}>
      <button
        type="button"
        className={css.words}
        data-change={change.id}
        aria-current={current ? 'true' : undefined}
        tabIndex={current ? 0 : -1}
        aria-label={`${saidState(change, decision)}. Trong câu: ${context}. ${offered}${reason}`}
        onClick={onHand}
        onFocus={onHand}
      >
        <span className={css.mark}>
          <StateMark state={state} />
          {stateNames[state]}
        </span>
        <Sentence change={change} decision={decision} />
      </button>
      {(current || editing || state === 'asked') && (
        <div className={css.below}>
          <p className={css.reason}>
            {offered}
            {reason}
            {later}
          </p>
          {change.also && <AlsoThere change={change} decision={decision} current={current} />}
          {editing ? (
            <OwnWords
              draft={draft}
              change={change}
              decision={decision}
              onDone={(patch) => {
                if (patch) onDecide({ state: 'taken', ...patch })
                onEditing(false)
              }}
            />
          ) : (
            current && (
              <ChangeButtons
                change={change}
                decision={decision}
                can={can}
                onState={(next) => onDecide({ state: next })}
                onEdit={() => onEditing(true)}
                onApart={() => props.onApart(change)}
              />
            )
          )}
        </div>
      )}
    </li>
  )
})

interface Decided {
  change: RollChange
  decision: Decision
}

const saidState = ({ before }: RollChange, { state, after }: Decision): string =>
  `${stateNames[state]}: ${before || '(trống)'}${state === 'taken' ? ` thành ${after || '(bỏ đi)'}` : ''}`

/** The words in their sentence: old and new where they change, else marked. */
function Sentence({ change: { context, start, end, before }, decision: { state, after } }: Decided): ReactElement {
  return (
    <span className={css.sentence}>
      {context.slice(0, start)}
      {state === 'taken' ? (
        <>
          <del className={css.before}>{before}</del> <ins className={css.after}>{after || '(bỏ đi)'}</ins>
        </>
      ) : (
        <mark className={css.stays}>{before}</mark>
      )}
      {context.slice(end)}
    </span>
  )
}

interface ChangeButtonsProps extends Decided {
  can: ReturnType<typeof whatCanBeDone>
  onState: (state: Decision['state']) => void
  onEdit: () => void
  onApart: () => void
}

/** What the clerk says of the change in hand. */
function ChangeButtons({ change, decision, can, onState, onEdit, onApart }: ChangeButtonsProps): ReactElement {
  const { before } = change
  const { state, after } = decision
  return (
    <div className={css.buttons}>
      {can.take && (
        <Button
          size="small"
          disabled={state === 'taken'}
          aria-label={`Nhận: ${before} thành ${after}`}
          onClick={() => onState('taken')}
        >
          Nhận
        </Button>
      )}
      {can.edit && (
        <Button size="small" aria-label={`Sửa: ${before}`} onClick={onEdit}>
          Sửa…
        </Button>
      )}
      <Button
        size="small"
        disabled={state === 'left'}
        aria-label={`Để nguyên: ${before}`}
        onClick={() => onState('left')}
      >
        Để nguyên
      </Button>
      {change.also && (
        <Button size="small" aria-label={`Trả lời riêng từng chỗ: ${before}`} onClick={onApart}>
          Trả lời riêng từng chỗ
        </Button>
      )}
    </div>
  )
}

/** The other places of the same answer, each in its sentence. `current`: with their words. */
function AlsoThere({
  change,
  decision,
  current,
}: {
  change: RollChange
  decision: Decision
  current: boolean
}): ReactElement {
  const { also = [] } = change
  // The clerk's own words stand in all of them.
  const own = decision.after !== change.after
  return (
    <>
      <p className={css.reason}>
        Cùng câu trả lời ở {also.length} chỗ nữa{current ? ':' : '.'}
      </p>
      {current && (
        <ul className={css.also}>
          {also.map(({ place, context, start, end, before, after }) => (
            <li key={`${place} ${start} ${context}`}>
              {context.slice(0, start)}
              {decision.state === 'taken' && (own || before !== after) ? (
                <>
                  <del className={css.before}>{before}</del>{' '}
                  <ins className={css.after}>{own ? decision.after : after}</ins>
                </>
              ) : (
                <>
                  <mark className={css.stays}>{before}</mark>
                  {/* The days of one answer differ: each is seen before it is given. */}
                  {decision.state === 'asked' && before !== after && ` → ${after || '(bỏ đi)'}`}
                </>
              )}
              {context.slice(end)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function StateMark({ state }: { state: Decision['state'] }): ReactElement {
  if (state === 'taken') return <CheckmarkCircleFilled className={css.takenMark} aria-hidden="true" />
  if (state === 'left') return <CircleRegular aria-hidden="true" />
  return <QuestionCircleRegular className={css.askedMark} aria-hidden="true" />
}
