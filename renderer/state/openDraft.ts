import type { Problem } from '../../core/contract/problem.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { call } from '../api.ts'
import { saveSettings, useApp } from './app.ts'
import { hasUnsavedWork, openInEditor, saveNow, useEditor } from './editor.ts'
import { goToScreen } from './route.ts'

/**
 * Bring a draft to the editor. One that is still there with words the disk does not have is shown as it is;
 * another one's unsaved words are saved first, and if that fails nothing is opened.
 */
export async function openDraft(id: string): Promise<Problem | null> {
  const { draft: shown, save } = useEditor.getState()
  if (shown && hasUnsavedWork()) {
    if (shown.id === id) return null
    if (!(await saveNow())) return save.kind === 'failed' || save.kind === 'changed-elsewhere' ? save.problem : unsaved
  }
  const reply = await call('drafts.open', { id })
  if (!reply.ok) return reply.problem
  await showDraft(reply.value)
  return null
}

const unsaved: Problem = {
  code: 'draft.unsaved',
  what: 'Kế hoạch vừa soạn chưa lưu xong nên chưa mở được kế hoạch khác.',
  next: 'Quay về “Kế hoạch của tôi” rồi bấm “Lưu lại”.',
}

/** A draft whose template is gone is still edited: its own texts hold everything. */
async function showDraft(draft: Draft): Promise<void> {
  const form = await call('templates.get', { id: draft.template.id })
  openInEditor(draft, form.ok ? form.value : null, useApp.getState().office)
  void saveSettings({ openDraft: draft.id })
}

/** Save and go back to the list; stays where it is when the disk does not take the last words. */
export async function leaveEditor(): Promise<void> {
  if (!(await saveNow())) return
  void saveSettings({ openDraft: '' })
  goToScreen({ screen: 'list' })
}

/** Keep the words on screen as a plan of their own, when the file was changed elsewhere or is gone. */
export async function saveAsCopy(): Promise<Problem | null> {
  const draft = useEditor.getState().draft
  if (!draft) return null
  const bytes = new TextEncoder().encode(JSON.stringify(draft))
  const reply = await call('drafts.importFile', { name: `${draft.id}.json`, base64: base64Of(bytes) })
  if (!reply.ok) return reply.problem
  await showDraft(reply.value.draft)
  goToScreen({ screen: 'editor', id: reply.value.draft.id })
  return null
}

/** Show what the disk has, leaving the words on screen. */
export async function showNewer(): Promise<Problem | null> {
  const id = useEditor.getState().draft?.id
  if (id === undefined) return null
  const reply = await call('drafts.open', { id })
  if (!reply.ok) return reply.problem
  await showDraft(reply.value)
  return null
}

export function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(binary)
}
