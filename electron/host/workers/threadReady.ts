/** What a thread says first, once its program is loaded: from then on an end is the fault of its work. */
export const ready = 'ready'
