/** An id for a new row: unique in its list, short in the file. */
export const newId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12)
