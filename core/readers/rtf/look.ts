/** How a stretch of text looks, as control words say it. */
export interface Look {
  bold: boolean
  italic: boolean
  caps: boolean
  hidden: boolean
  deleted: boolean
  struck: boolean
  raise?: 'super' | 'sub' | undefined
  /** Half points. */
  size: number
  /** Place in the table of colours; 0 is what the paper makes of it. */
  color: number
  underline: boolean
}
