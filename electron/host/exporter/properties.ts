import type { DocumentModel } from '../../../core/document/model.ts'
import { escapeXml, legalText } from '../../../core/text/xmlText.ts'

/** What "Thuộc tính" of the file shows. */
export interface PackageProperties {
  title: string
  /** The issuing office: author, last editor and company. No person, no machine, no library. */
  office: string
  /** `2026-01-05`: a date of the document itself, not of the clock. */
  date: string
}

/**
 * The dates of a file are the document's own: its date of issue, else the first day of its year. A clock would make two exports
 * of one draft differ.
 */
export function propertiesOf({ properties }: DocumentModel): PackageProperties {
  const { title, office, year, date } = properties
  return { title, office, date: date || `${year ?? 2020}-01-01` }
}

const xml = (text: string): string => escapeXml(legalText(text).replace(/\n/g, ' ').trim())

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function coreProperties({ title, office, date }: PackageProperties): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:creator>${xml(office)}</dc:creator><cp:lastModifiedBy>${xml(office)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${moment}${moment.replaceAll('created', 'modified')}<dc:language>vi-VN</dc:language></cp:coreProperties>`
}

export function extendedProperties({ office }: PackageProperties): string {
  return `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Soạn Kế hoạch</Application><DocSecurity>0</DocSecurity><Company>${xml(office)}</Company></Properties>`
}
