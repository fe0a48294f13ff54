/**
 * “Quay lại chỗ vừa rời”: where the caret stood each time something led away from it (a step, F8, the page, a place that was found).
 * The last one comes back first; a place that is gone is passed over.
 */
import { create } from 'zustand'
import type { PlaceKey } from '../../../core/document/place.ts'
import { stepOfPlace } from '../../../core/template/stepOfPlace.ts'
import type { StepId } from '../../../core/template/template.ts'
import { useEditor } from '../../state/editor.ts'

interface LeftPlace {
  step: StepId
  place: PlaceKey | null
  /** Letters before the caret, as drawn; null where no text had it. */
  letters: number | null
}

interface LeftPlaces {
  left: readonly LeftPlace[]
  /** Where the caret shall stand in the place that is gone back to. */
  wish: LeftPlace | null
}

const remembered = 50

export const useLeftPlaces = create<LeftPlaces>()(() => ({ left: [], wish: null }))

/** Begins to remember; the function returned ends it. */
export function rememberPlaces(): () => void {
  useLeftPlaces.setState({ left: [], wish: null })
  return useEditor.subscribe((state, before) => {
    const led = state.step !== before.step || state.requestedPlace !== before.requestedPlace
    if (!led || before.draft === null || useLeftPlaces.getState().wish) return
    const { draft, form, step, activePlace } = before
    // On the page the step follows the caret: nothing led away from it.
    const asked = state.requestedPlace !== before.requestedPlace
    if (!asked && state.activePlace !== null && stepOfPlace(draft, form, state.activePlace) === state.step) return
    const place = activePlace !== null && stepOfPlace(draft, form, activePlace) === step ? activePlace : null
    if (state.step === step && (place === null || state.requestedPlace?.place === place)) return
    const one: LeftPlace = { step, place, letters: place === null ? null : lettersBeforeCaret() }
    useLeftPlaces.setState(({ left }) => ({ left: [...left, one].slice(-remembered) }))
  })
}

export function goBack(): void {
  const { left } = useLeftPlaces.getState()
  const one = left.at(-1)
  if (!one) return
  const { goTo, setStep } = useEditor.getState()
  useLeftPlaces.setState({ left: left.slice(0, -1), wish: one })
  if (one.place === null) setStep(one.step)
  else goTo(one.place)
  useLeftPlaces.setState({ wish: one.place === null ? null : one })
}

/** Notes where the caret stands in the step on screen; the function returned puts it there again, in whatever view is shown then. */
export function holdCaret(): () => void {
  const { draft, form, step, activePlace: place } = useEditor.getState()
  if (!draft || place === null || stepOfPlace(draft, form, place) !== step) return () => undefined
  const wish: LeftPlace = { step, place, letters: lettersBeforeCaret() }
  return () => {
    // Nothing was left: the place is the same one.
    useLeftPlaces.setState({ wish })
    useEditor.getState().goTo(place)
    useLeftPlaces.setState({ wish })
  }
}

/** Letters before the caret asked for in this place; asked once. */
export function takeLetters(place: PlaceKey): number | null {
  const { wish } = useLeftPlaces.getState()
  useLeftPlaces.setState({ wish: null })
  return wish?.place === place ? wish.letters : null
}

function lettersBeforeCaret(): number | null {
  const selection = document.getSelection()
  const node = selection?.focusNode
  const text = (node instanceof Element ? node : node?.parentElement)?.closest('p[data-place]')
  if (!selection || !node || !text) return null
  const before = document.createRange()
  before.setStart(text, 0)
  before.setEnd(node, selection.focusOffset)
  return before.toString().length
}
