/**
 * The draft on screen and everything that follows from it.
 *
 * An edit is applied at once, in the same tick as the key; building the document, placing its pages and
 * saving follow on their own clocks, each with the latest draft. “Đã lưu” is set by the host's answer only.
 */
import { create } from 'zustand'
import type { BuildResult } from '../../core/contract/operations.ts'
import type { LayoutResult } from '../../core/document/pages.ts'
import type { PlaceKey } from '../../core/document/place.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { homeOfPlace } from '../../core/template/factHome.ts'
import { stepOfPlace } from '../../core/template/stepOfPlace.ts'
import type { StepId, TemplateForm } from '../../core/template/template.ts'
import { call } from '../host/api.ts'
import { emptyHistory, type History, remember, stepBack, stepForward } from './history.ts'
import { latestWins } from './latest.ts'

type SaveState =
  /** `at` is the host's ISO time; empty while nothing was changed since opening. */
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'failed'; problem: Problem }
  /** Another window saved this draft since: nothing is written until the clerk chooses. */
  | { kind: 'changed-elsewhere'; problem: Problem }

export interface EditorState {
  draft: Draft | null
  form: TemplateForm | null
  office: OfficeProfile | null
  build: BuildResult | null
  buildProblem: Problem | null
  /**
   * The clerk has been to Rà soát: from then on the findings are those of a copy to sign. Before, a blank is a
   * blank of a draft and is shown calmly.
   */
  reviewing: boolean
  /** `build` holds the findings of a copy to sign. */
  reviewed: boolean
  layout: LayoutResult | null
  layoutProblem: Problem | null
  /** The pages show an earlier state of the draft. */
  layoutStale: boolean
  save: SaveState
  step: StepId
  /** The field in hand. */
  activePlace: PlaceKey | null
  /** A place to go to; `n` grows so that asking for the same place twice counts. */
  requestedPlace: { place: PlaceKey; n: number } | null
  canUndo: boolean
  canRedo: boolean
  /** Edits with the same key in quick succession are one step of undo. */
  edit(edit: DraftEdit, coalesceKey?: string): void
  undo(): void
  redo(): void
  setStep(step: StepId): void
  setActivePlace(place: PlaceKey | null): void
  /** Switch to the step that holds the place and put the focus there. */
  goTo(place: PlaceKey): void
}

const saveAfter = 600
const buildAfter = 80
const layoutAfter = 240
/** A clerk who types without a pause is still saved. */
const saveAtLeastEvery = 5000

let history: History<Draft> = emptyHistory()
/** The revision the disk has; a draft taken back by undo carries an older one. */
let revision = 0
let savedDraft: Draft | null = null
let savedAt = ''
let unsavedSince = 0

export const useEditor = create<EditorState>()((set, get) => {
  const show = (draft: Draft): void => {
    set({
      draft,
      canUndo: history.past.length > 0,
      canRedo: history.future.length > 0,
      layoutStale: true,
      save: keepConflict(get().save),
    })
    follow()
  }
  return {
    draft: null,
    form: null,
    office: null,
    build: null,
    buildProblem: null,
    reviewing: false,
    reviewed: false,
    layout: null,
    layoutProblem: null,
    layoutStale: false,
    save: { kind: 'saved', at: '' },
    step: 'co-quan',
    activePlace: null,
    requestedPlace: null,
    canUndo: false,
    canRedo: false,
    edit(edit, coalesceKey) {
      const before = get().draft
      if (!before) return
      const after = applyEdit(before, edit)
      if (after === before) return
      history = remember(history, before, coalesceKey, Date.now())
      show(after)
    },
    undo() {
      const current = get().draft
      const back = current && stepBack(history, current)
      if (!back) return
      history = back.history
      show(back.state)
    },
    redo() {
      const current = get().draft
      const forward = current && stepForward(history, current)
      if (!forward) return
      history = forward.history
      show(forward.state)
    },
    setStep(step) {
      set({ step })
      if (step === 'ra-soat') review()
    },
    setActivePlace(place) {
      if (place !== get().activePlace) set({ activePlace: place })
    },
    goTo(wanted) {
      const { draft, form, requestedPlace } = get()
      if (!draft) return
      const place = homeOfPlace(wanted)
      const step = stepOfPlace(draft, form, place)
      set({ step, requestedPlace: { place, n: (requestedPlace?.n ?? 0) + 1 } })
      if (step === 'ra-soat') review()
    },
  }
})

const keepConflict = (state: SaveState): SaveState => (state.kind === 'changed-elsewhere' ? state : { kind: 'unsaved' })

const saving = latestWins(saveAfter, async () => {
  const { draft, save } = useEditor.getState()
  if (!draft || save.kind === 'changed-elsewhere') return
  unsavedSince = 0
  if (draft === savedDraft) {
    useEditor.setState({ save: { kind: 'saved', at: savedAt } })
    return
  }
  useEditor.setState({ save: { kind: 'saving' } })
  const reply = await call('drafts.save', { draft: { ...draft, revision }, expectedRevision: revision })
  const now = useEditor.getState()
  if (now.draft?.id !== draft.id) return
  if (!reply.ok) {
    const kind = reply.problem.code === 'draft.changed-elsewhere' ? 'changed-elsewhere' : 'failed'
    useEditor.setState({ save: { kind, problem: reply.problem } })
    return
  }
  revision = reply.value.revision
  savedDraft = draft
  savedAt = reply.value.savedAt
  useEditor.setState({ save: now.draft === draft ? { kind: 'saved', at: savedAt } : { kind: 'unsaved' } })
})

const building = latestWins(buildAfter, async () => {
  const { draft, reviewing } = useEditor.getState()
  if (!draft) return
  const reply = await call('document.build', { draft, final: reviewing })
  if (useEditor.getState().draft?.id !== draft.id) return
  useEditor.setState(
    reply.ok ? { build: reply.value, buildProblem: null, reviewed: reviewing } : { buildProblem: reply.problem },
  )
})

const layingOut = latestWins(layoutAfter, async () => {
  const draft = useEditor.getState().draft
  if (!draft) return
  const reply = await call('document.layout', { draft })
  const now = useEditor.getState()
  if (now.draft?.id !== draft.id) return
  const layoutStale = now.draft !== draft
  useEditor.setState(
    reply.ok ? { layout: reply.value, layoutProblem: null, layoutStale } : { layoutProblem: reply.problem },
  )
})

/** What the checks know has changed, the draft has not. */
export const checkAgain = (): void => building.request()

function review(): void {
  if (useEditor.getState().reviewing) return
  useEditor.setState({ reviewing: true })
  building.request()
  void building.flush()
}

function follow(): void {
  building.request()
  layingOut.request()
  const now = Date.now()
  if (unsavedSince === 0) unsavedSince = now
  if (now - unsavedSince > saveAtLeastEvery) void saving.flush()
  else saving.request()
}

/**
 * Put a draft on screen. False where words are shown that nobody has: the disk lacks them and they are not `kept`, the draft
 * on screen as it was when it was kept elsewhere. Then nothing is changed.
 */
export function openInEditor(
  draft: Draft,
  form: TemplateForm | null,
  office: OfficeProfile | null,
  kept: Draft | null = null,
): boolean {
  if (hasUnsavedWork() && useEditor.getState().draft !== kept) return false
  for (const job of [saving, building, layingOut]) job.cancel()
  history = emptyHistory()
  revision = draft.revision
  savedDraft = draft
  savedAt = ''
  unsavedSince = 0
  useEditor.setState({
    draft,
    form,
    office,
    build: null,
    buildProblem: null,
    reviewing: false,
    reviewed: false,
    layout: null,
    layoutProblem: null,
    layoutStale: true,
    save: { kind: 'saved', at: '' },
    step: 'co-quan',
    activePlace: null,
    requestedPlace: null,
    canUndo: false,
    canRedo: false,
  })
  building.request()
  void building.flush()
  layingOut.request()
  return true
}

/** Save what is not saved yet; true when the disk has everything. */
export async function saveNow(): Promise<boolean> {
  const { draft, save } = useEditor.getState()
  if (draft && draft !== savedDraft && save.kind !== 'changed-elsewhere') saving.request()
  await saving.flush()
  return !hasUnsavedWork()
}

/** Wait until the pages on screen are those of the latest words: before they are printed. */
export async function pagesNow(): Promise<void> {
  if (useEditor.getState().layoutStale) layingOut.request()
  await layingOut.flush()
}

/** The draft as it should go to the host: with the revision the disk has. */
export function draftToSend(): Draft | null {
  const draft = useEditor.getState().draft
  return draft && { ...draft, revision }
}

export const hasUnsavedWork = (): boolean => {
  const { draft } = useEditor.getState()
  return draft !== null && draft !== savedDraft
}
