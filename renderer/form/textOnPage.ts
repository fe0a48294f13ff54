import { createContext } from 'react'

/** True where the text of the plan is written on the page itself: the form then asks only for what is not running text. */
export const TextOnPage = createContext(false)
