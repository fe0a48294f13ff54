import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Draft } from '../../../core/draft/draft.ts'
import type { FoundWords } from '../../../core/find/findWords.ts'
import { namesIn, readExpression } from '../../../core/template/expression.ts'
import { factHome } from '../../../core/template/factHome.ts'
import { stepOfPlace } from '../../../core/template/stepOfPlace.ts'
import { useEditor } from '../../state/editor.ts'
import { stepLabels } from '../../state/steps.ts'
import css from './find.module.css'

/** Places listed at once; all are counted and exchanged. */
const listed = 200

interface Props {
  draft: Draft
  found: readonly FoundWords[]
  /** The one in hand, from 0. */
  at: number
  /** What will stand there; null where nothing is exchanged. */
  by: string | null
  onExchange: (one: FoundWords) => void
}

/** The places found, each with what it says and will say. What a fact says leads to where the fact is told. */
export function FoundPlaces({ draft, found, at, by, onExchange }: Props): ReactElement {
  const form = useEditor((state) => state.form)
  const { goTo } = useEditor.getState()
  return (
    <ol className={css.list} aria-label="Những chỗ tìm thấy">
      {found.slice(0, listed).map((one, index) => (
        <li
          key={`${one.place} ${one.from} ${one.before}|${one.behind}`}
          className={index === at ? `${css.found} ${css.current}` : css.found}
        >
          <button type="button" className={css.go} onClick={() => goTo(one.place)}>
            <span className={css.where}>{stepLabels[stepOfPlace(draft, form, one.place)]}</span>
            <span>
              {one.before.length > 0 && '…'}
              {one.before}
              {by !== null && one.fact === undefined ? (
                <>
                  <del>{one.words}</del>
                  <ins>{by}</ins>
                </>
              ) : (
                <mark>{one.words}</mark>
              )}
              {one.behind}
            </span>
          </button>
          {by !== null && one.fact === undefined && (
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Thay chỗ ${index + 1}`}
              onClick={() => onExchange(one)}
            >
              Thay
            </Button>
          )}
          {by !== null && one.fact !== undefined && <FactLink expression={one.fact} number={index + 1} />}
        </li>
      ))}
      {found.length > listed && <li className={css.more}>và {found.length - listed} chỗ nữa</li>}
    </ol>
  )
}

function FactLink({ expression, number }: { expression: string; number: number }): ReactElement | null {
  const [name] = namesIn(readExpression(expression))
  if (name === undefined) return null
  return (
    <Button
      size="small"
      appearance="subtle"
      title="Chữ này do thông tin đã khai in ra: sửa ở ô khai, mọi chỗ đổi theo"
      aria-label={`Chỗ ${number} là thông tin đã khai: đến ô khai`}
      onClick={() => useEditor.getState().goTo(factHome(name))}
    >
      Đến ô khai
    </Button>
  )
}
