import type { Template } from '../../../core/template/template.ts'

/** A template that asks and says nothing: for the letterhead preview of the office profile. */
export const emptyTemplate: Template = {
  form: {
    format: 'mau-ke-hoach',
    formatVersion: 1,
    id: 'trong',
    version: '1',
    name: '',
    summary: '',
    needs: [],
    title: '',
    fields: [],
    steps: [],
    recipients: [],
  },
  body: '',
  layout: {},
  own: false,
}
