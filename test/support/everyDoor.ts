import { desktopDoor } from './desktopDoor.ts'
import { directDoor, webDoor } from './doors.ts'

/** Every way an operation is asked, each with its name: for `describe.each`. */
export const everyDoor = [
  ['in this process', directDoor],
  ['over HTTP', webDoor],
  ['over the desktop line', desktopDoor],
] as const
