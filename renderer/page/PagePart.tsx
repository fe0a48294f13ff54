import type { ReactElement, ReactNode } from 'react'
import type { PlaceKey } from '../../core/document/place.ts'
import { useEditor } from '../state/editor.ts'

interface Props {
  /** What the button says: “Sửa nơi nhận, người ký”. */
  name: string
  /** The field it opens; a click on a text opens that text's own. */
  at: PlaceKey
  children: ReactNode
}

/** A part of the page that is not written in place: a click opens its field beside the page, by keyboard its button does. */
export function PagePart({ name, at, children }: Props): ReactElement {
  return (
    <div className="page-part">
      {children}
      <button type="button" className="page-part-open" onClick={() => useEditor.getState().goTo(at)}>
        {name}
      </button>
    </div>
  )
}
