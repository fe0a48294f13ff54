/**
 * From the list, or any other screen, to a draft in the editor and away from it; no word on screen is lost on the way.
 *
 * 1. `openDraft` saves what is on screen, reads the draft and its template, and shows it; at a place, where `openAt` asked for one.
 * 2. `leaveEditor` saves and goes back to the list.
 * 3. What another window changed meanwhile: `saveAsCopy`, `openStored` and `compareWithStored` keep both.
 */
import { create } from 'zustand'
import type { PlaceKey } from '../../core/document/place.ts'
import type { Draft } from '../../core/draft/draft.ts'
import type { Problem, Reply } from '../../core/problem/problem.ts'
import type { TemplateForm } from '../../core/template/template.ts'
import { call } from '../host/api.ts'
import { saveSettings, useApp } from './app.ts'
import { hasUnsavedWork, openInEditor, saveNow, useEditor } from './editor.ts'
import { goToScreen, otherSides } from './route.ts'

/**
 * Bring a draft to the editor. One that is still there with words the disk does not have is shown as it is;
 * another one's unsaved words are saved first, and if that fails nothing is opened.
 */
export async function openDraft(id: string): Promise<Problem | null> {
  if (useEditor.getState().draft?.id === id && hasUnsavedWork()) return showWanted(id)
  const unsaved = await saveShown()
  if (unsaved) return unsaved
  const reply = await call('drafts.open', { id })
  if (!reply.ok) return reply.problem
  const form = await formOf(reply.value)
  // What was typed while it was read is saved first too.
  while (!openInEditor(reply.value, form, useApp.getState().office)) {
    const problem = await saveShown()
    if (problem) return problem
  }
  rememberOpen(id)
  return showWanted(id)
}

/** Where a plan is shown first, asked for by another screen; forgotten once it is shown. */
const useWanted = create<{ wanted: { id: string; place: PlaceKey } | null }>()(() => ({ wanted: null }))

/** From another screen into the editor, to the field of this place. */
export function openAt(id: string, place: PlaceKey): void {
  useWanted.setState({ wanted: { id, place } })
  goToScreen({ screen: 'editor', id })
}

function showWanted(id: string): null {
  const { wanted } = useWanted.getState()
  useWanted.setState({ wanted: null })
  if (wanted?.id === id) useEditor.getState().goTo(wanted.place)
  return null
}

/** Null once the disk has every word on screen. */
async function saveShown(): Promise<Problem | null> {
  if (!hasUnsavedWork() || (await saveNow())) return null
  const { save } = useEditor.getState()
  return save.kind === 'failed' || save.kind === 'changed-elsewhere' ? save.problem : notSaved
}

const notSaved: Problem = {
  code: 'draft.unsaved',
  what: 'Kế hoạch vừa soạn chưa lưu xong nên chưa mở được kế hoạch khác.',
  next: 'Quay về “Kế hoạch của tôi” rồi bấm “Lưu lại”.',
}

/** Null for a draft whose template is gone: it is still edited, its own texts hold everything. */
async function formOf(draft: Draft): Promise<TemplateForm | null> {
  const form = await call('templates.get', { id: draft.template.id })
  return form.ok ? form.value : null
}

const rememberOpen = (id: string): void => void saveSettings({ openDraft: id })

/** Save and go back to the list; stays where it is when the disk does not take the last words. */
export async function leaveEditor(): Promise<void> {
  if (!(await saveNow())) return
  void saveSettings({ openDraft: '' })
  goToScreen({ screen: 'list' })
}

/** Keep the words on screen as a plan of their own and go on with it, when the file was changed elsewhere or is gone. */
export async function saveAsCopy(): Promise<Problem | null> {
  const reply = await keepAsCopy()
  if (!reply.ok) return reply.problem
  if (reply.value) goOnWith(reply.value.copy, reply.value)
  return null
}

/** Go on with what another window saved; the words on screen are kept as a plan of their own before. */
export async function openStored(): Promise<Problem | null> {
  const id = useEditor.getState().draft?.id
  if (id === undefined) return null
  const stored = await call('drafts.open', { id })
  if (!stored.ok) return stored.problem
  const reply = await keepAsCopy()
  if (!reply.ok) return reply.problem
  if (reply.value) goOnWith(stored.value, reply.value)
  return null
}

interface KeptCopy {
  /** The new plan. */
  copy: Draft
  /** The words on screen it was made of. */
  kept: Draft
  form: TemplateForm | null
}

/** The words on screen as a plan of their own, to the last letter; null where nothing is on screen. */
async function keepAsCopy(): Promise<Reply<KeptCopy | null>> {
  let kept = useEditor.getState().draft
  if (!kept) return { ok: true, value: null }
  const form = await formOf(kept)
  const made = await call('drafts.adopt', { draft: kept })
  if (!made.ok) return made
  let copy = made.value
  // What was typed meanwhile goes along.
  for (let now = useEditor.getState().draft; now && now !== kept; now = useEditor.getState().draft) {
    kept = now
    const draft = { ...now, id: copy.id, revision: copy.revision }
    const saved = await call('drafts.save', { draft, expectedRevision: copy.revision })
    if (!saved.ok) return saved
    copy = { ...draft, revision: saved.value.revision }
  }
  return { ok: true, value: { copy, kept, form } }
}

/** In the same turn in which the last words were kept: nothing can be typed between. */
function goOnWith(draft: Draft, { kept, form }: KeptCopy): void {
  openInEditor(draft, form, useApp.getState().office, kept)
  rememberOpen(draft.id)
  goToScreen({ screen: 'editor', id: draft.id })
}

/** What another window saved beside the words on screen; both stay as they are. */
export function compareWithStored(): void {
  const id = useEditor.getState().draft?.id
  if (id !== undefined) goToScreen({ screen: 'compare', before: id, after: otherSides.stored })
}
