/**
 * A draft in hand and everything that follows from it.
 *
 * 1. An edit is applied at once, in the same tick as the key, and the draft before it is kept for undo.
 * 2. Building the document, placing its pages and saving follow on their own clocks, each with the latest draft.
 * 3. An answer of the host counts only while its draft is still in hand. “Đã lưu” is set by the host's answer only.
 * 4. Another draft takes its place only where no words are lost.
 *
 * Each editor has its own clocks and its own memory: nothing of it stands outside the store.
 */
import { create, type StoreApi, type UseBoundStore } from 'zustand'
import type { Finding } from '../../core/checks/shape/finding.ts'
import type { BuildResult } from '../../core/contract/operations.ts'
import type { LayoutResult } from '../../core/document/pages.ts'
import type { PlaceKey } from '../../core/document/place.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { applyEdit, type DraftEdit } from '../../core/draft/edits.ts'
import type { OfficeProfile } from '../../core/draft/office.ts'
import { mayEdit } from '../../core/draft/planState.ts'
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

interface EditorValues {
  draft: Draft | null
  form: TemplateForm | null
  office: OfficeProfile | null
  history: History<Draft>
  /** What the disk has; a draft taken back by undo carries an older revision. `at` is the host's ISO time, empty after opening. */
  onDisk: { draft: Draft | null; revision: number; at: string }
  /** When the first edit was made that no save has begun for, in ms; 0 where there is none. */
  unsavedSince: number
  build: BuildResult | null
  /** The draft `build` was made of. */
  builtFrom: Draft | null
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
}

export interface EditorState extends EditorValues {
  /** Edits with the same key in quick succession are one step of undo. */
  edit(edit: DraftEdit, coalesceKey?: string): void
  /**
   * Put right what was found. A fix holds the text as it was looked at: where words were typed since, they are looked at first, and
   * nothing is changed where it is not found again.
   */
  mend(finding: Finding): Promise<void>
  /** All edits made by `work` are one step of undo. */
  asOne(work: () => void): void
  undo(): void
  redo(): void
  setStep(step: StepId): void
  setActivePlace(place: PlaceKey | null): void
  /** Switch to the step that holds the place and put the focus there. */
  goTo(place: PlaceKey): void
  /**
   * Put a draft on screen. False where words are shown that nobody has: the disk lacks them and they are not `kept`, the
   * draft on screen as it was when it was kept elsewhere. Then nothing is changed.
   */
  open(draft: Draft, form: TemplateForm | null, office: OfficeProfile | null, kept?: Draft | null): boolean
  /** Save what is not saved yet; true when the disk has everything. */
  saveNow(): Promise<boolean>
  /** Wait until the pages on screen are those of the latest words: before they are printed. */
  pagesNow(): Promise<void>
  /** What the checks know has changed, the draft has not. */
  checkAgain(): void
}

const saveAfter = 600
const buildAfter = 80
const layoutAfter = 240
/** A clerk who types without a pause loses no second of it; where saving itself takes long, it takes a tenth of the time. */
const saveAtLeastEvery = 700
const saveTakesAtMost = 0.1
/** A save that failed is tried again by itself: the share may be back, the other program closed. */
const firstRetry = 2000
const lastRetry = 30_000
/** What no second try mends. */
const notRetried = new Set(['draft.not-found', 'draft.in-bin', 'draft.issued', 'draft.broken', 'draft.newer'])

const nothingOpen: EditorValues = {
  draft: null,
  form: null,
  office: null,
  history: emptyHistory(),
  onDisk: { draft: null, revision: 0, at: '' },
  unsavedSince: 0,
  build: null,
  builtFrom: null,
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
}

export const canUndo = ({ history }: EditorState): boolean => history.past.length > 0
export const canRedo = ({ history }: EditorState): boolean => history.future.length > 0
/** Words on screen that the disk does not have. */
export const hasUnsaved = ({ draft, onDisk }: EditorState): boolean => draft !== null && draft !== onDisk.draft
/** The draft as it should go to the host: with the revision the disk has. */
export const asSent = ({ draft, onDisk }: EditorState): Draft | null => draft && { ...draft, revision: onDisk.revision }

/** The finding in a later build: by its id; where words beside it have changed too, the only one of its rule, place and words. */
function sameFinding(findings: readonly Finding[], { id, rule, place, excerpt }: Finding): Finding | undefined {
  const alike = findings.filter((each) => each.rule === rule && each.place === place && each.excerpt === excerpt)
  return findings.find((each) => each.id === id) ?? (alike.length === 1 ? alike[0] : undefined)
}

export function createEditor(): UseBoundStore<StoreApi<EditorState>> {
  return create<EditorState>()((set, get) => {
    /** Whether this draft, in whatever words, is still the one in hand. */
    const inHand = ({ id }: Draft): boolean => get().draft?.id === id

    let saveCost = 0
    let retryAfter = firstRetry
    let retry: ReturnType<typeof setTimeout> | undefined
    const tryAgain = (draft: Draft, { code }: Problem): void => {
      clearTimeout(retry)
      if (notRetried.has(code)) return
      retry = setTimeout(() => {
        if (inHand(draft) && get().save.kind === 'failed') saving.request()
      }, retryAfter)
      retryAfter = Math.min(retryAfter * 2, lastRetry)
    }

    const saving = latestWins(saveAfter, async () => {
      clearTimeout(retry)
      const { draft, save, onDisk } = get()
      if (!draft || save.kind === 'changed-elsewhere') return
      set({ unsavedSince: 0 })
      if (draft === onDisk.draft) {
        set({ save: { kind: 'saved', at: onDisk.at } })
        return
      }
      set({ save: { kind: 'saving' } })
      const { revision } = onDisk
      const begun = performance.now()
      const reply = await call('drafts.save', { draft: { ...draft, revision }, expectedRevision: revision })
      if (!inHand(draft)) return
      if (!reply.ok) {
        const kind = reply.problem.code === 'draft.changed-elsewhere' ? 'changed-elsewhere' : 'failed'
        set({ save: { kind, problem: reply.problem } })
        if (kind === 'failed') tryAgain(draft, reply.problem)
        return
      }
      saveCost = performance.now() - begun
      retryAfter = firstRetry
      const at = reply.value.savedAt
      set({
        onDisk: { draft, revision: reply.value.revision, at },
        save: get().draft === draft ? { kind: 'saved', at } : { kind: 'unsaved' },
      })
    })

    const building = latestWins(buildAfter, async () => {
      const { draft, reviewing } = get()
      if (!draft) return
      const reply = await call('document.build', { draft, final: reviewing })
      if (!inHand(draft)) return
      const made = { builtFrom: draft, buildProblem: null, reviewed: reviewing }
      set(reply.ok ? { ...made, build: reply.value } : { buildProblem: reply.problem })
    })

    const layingOut = latestWins(layoutAfter, async () => {
      const { draft } = get()
      if (!draft) return
      const reply = await call('document.layout', { draft })
      if (!inHand(draft)) return
      const layoutStale = get().draft !== draft
      set(reply.ok ? { layout: reply.value, layoutProblem: null, layoutStale } : { layoutProblem: reply.problem })
    })

    const buildNow = (): void => {
      building.request()
      void building.flush()
    }

    /** Another state of the same draft. */
    const show = (draft: Draft, history: History<Draft>): void => {
      const now = Date.now()
      const { save, unsavedSince: before } = get()
      const unsavedSince = before === 0 ? now : before
      const kept: SaveState = save.kind === 'changed-elsewhere' ? save : { kind: 'unsaved' }
      set({ draft, history, layoutStale: true, save: kept, unsavedSince })
      building.request()
      layingOut.request()
      if (now - unsavedSince > Math.max(saveAtLeastEvery, saveCost / saveTakesAtMost)) void saving.flush()
      else saving.request()
    }

    const showStep = (step: StepId, more: Pick<Partial<EditorValues>, 'requestedPlace'> = {}): void => {
      const firstReview = step === 'ra-soat' && !get().reviewing
      set({ ...more, step, ...(firstReview ? { reviewing: true } : {}) })
      if (firstReview) buildNow()
    }

    return {
      ...nothingOpen,
      edit(edit, coalesceKey) {
        const { draft, history } = get()
        if (!draft || !mayEdit(draft, edit)) return
        const after = applyEdit(draft, edit)
        if (after !== draft) show(after, remember(history, draft, coalesceKey, Date.now()))
      },
      async mend(finding) {
        if (get().builtFrom !== get().draft) {
          building.request()
          await building.flush()
        }
        const { build, builtFrom, draft, edit } = get()
        const fix = builtFrom === draft && build ? sameFinding(build.findings, finding)?.fix?.edit : undefined
        if (fix) edit(fix)
      },
      asOne(work) {
        const { draft, history } = get()
        work()
        const after = get().draft
        if (draft && after !== draft && inHand(draft)) set({ history: remember(history, draft, undefined, Date.now()) })
      },
      undo() {
        const { draft, history } = get()
        const back = draft && stepBack(history, draft)
        if (back) show(back.state, back.history)
      },
      redo() {
        const { draft, history } = get()
        const forward = draft && stepForward(history, draft)
        if (forward) show(forward.state, forward.history)
      },
      setStep: (step) => showStep(step),
      setActivePlace(place) {
        if (place !== get().activePlace) set({ activePlace: place })
      },
      goTo(wanted) {
        const { draft, form, requestedPlace } = get()
        if (!draft) return
        const place = homeOfPlace(draft, wanted)
        showStep(stepOfPlace(draft, form, place), { requestedPlace: { place, n: (requestedPlace?.n ?? 0) + 1 } })
      },
      open(draft, form, office, kept = null) {
        if (hasUnsaved(get()) && get().draft !== kept) return false
        for (const job of [saving, building, layingOut]) job.cancel()
        clearTimeout(retry)
        retryAfter = firstRetry
        const onDisk = { draft, revision: draft.revision, at: '' }
        set({ ...nothingOpen, draft, form, office, onDisk, layoutStale: true })
        buildNow()
        layingOut.request()
        return true
      },
      async saveNow() {
        if (hasUnsaved(get()) && get().save.kind !== 'changed-elsewhere') saving.request()
        await saving.flush()
        return !hasUnsaved(get())
      },
      async pagesNow() {
        if (get().layoutStale) layingOut.request()
        await layingOut.flush()
      },
      checkAgain: building.request,
    }
  })
}
