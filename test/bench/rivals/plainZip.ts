/** A plain zip of ready XML: the least any engine has to do. Strings in, .docx out. */
import { packText, writeZip } from '../../../electron/host/exporter/zip.ts'
import type { Engine } from './engine.ts'

export type Parts = Record<string, string>

export const plainZip = (parts: Parts): Engine => ({
  async run() {
    return writeZip(Object.entries(parts).map(([name, text]) => packText(name, text)))
  },
})
