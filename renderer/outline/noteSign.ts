/** What stands for a footnote in a row of the outline. */
export const noteSign = '[*]'
