/** The desktop door: one window, one host, one line between them. Start at `desktop/start.ts`. */
import { startDesktop } from './desktop/start.ts'

startDesktop()
