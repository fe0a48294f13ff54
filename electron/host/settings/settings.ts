import { z } from 'zod'
import type { Settings } from '../../../core/contract/operations.ts'

/** What a new machine begins with. */
export const firstSettings: Settings = {
  theme: 'system',
  zoom: 1,
  exportFolder: '',
  openDraft: '',
  officeAsked: false,
  editorView: 'form',
  formShare: null,
}

/** A field a newer or older version wrote otherwise falls back to its first value; the others stay. */
export const settingsSchema: z.ZodType<Settings> = z.looseObject({
  theme: z.enum(['light', 'dark', 'system']).catch(firstSettings.theme),
  zoom: z.number().min(0.25).max(4).catch(firstSettings.zoom),
  exportFolder: z.string().catch(firstSettings.exportFolder),
  openDraft: z.string().catch(firstSettings.openDraft),
  officeAsked: z.boolean().catch(firstSettings.officeAsked),
  editorView: z.enum(['form', 'page']).catch(firstSettings.editorView),
  formShare: z.number().min(0).max(1).nullable().catch(firstSettings.formShare),
})
