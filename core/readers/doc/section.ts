/** A stretch of pages of one kind, by where it ends in the letters of the file. */
export interface Section {
  /** Its last letter. */
  end: number
  landscape: boolean
  continuous: boolean
}
