/** What of pdfkit is used, its inside among it: our own lines are placed, so its text functions are not called. Its version is pinned. */
declare module 'pdfkit' {
  /** A face whose letters go into the file as they are used. */
  interface EmbeddedFace {
    id: string
    ref(): unknown
    /** Codes in hexadecimal, and how far each reaches, in thousandths of the size. */
    encode(text: string, features: Record<string, boolean>): [codes: string[], positions: { advanceWidth: number }[]]
  }

  interface StructureElement {
    add(child: StructureElement | StructureContent): StructureElement
    end(): void
  }

  interface StructureContent {
    readonly refs: readonly { mcid: number }[]
  }

  interface Options {
    /** Null: none of the standard faces is looked for. */
    font: null
    autoFirstPage: false
    pdfVersion: '1.7'
    lang: string
    tagged: true
    displayTitle: true
    info: { Title: string; Author: string; Creator: string; Producer: string; CreationDate: Date }
  }

  export default class PDFDocument {
    constructor(options: Options)
    page: { fonts: Record<string, unknown> }
    _font: EmbeddedFace
    addPage(options: { size: [number, number]; margin: 0 }): this
    registerFont(name: string, data: Uint8Array): this
    font(name: string): this
    addContent(content: string): this
    struct(type: string, options?: { scope?: 'Column' }): StructureElement
    addStructure(element: StructureElement): this
    markContent(tag: 'Artifact', options: { type: 'Pagination' | 'Layout' }): this
    markStructureContent(tag: string): StructureContent
    endMarkedContent(): this
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
