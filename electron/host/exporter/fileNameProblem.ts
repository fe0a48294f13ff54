/** Names Windows keeps for devices, whatever the ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f]/

/** Longest name: 255 UTF-8 bytes on Linux, 255 UTF-16 units on Windows. Room is left for a temporary name. */
const LONGEST = 240
/** Longest path Word opens on Windows, with its own margin. */
const LONGEST_WINDOWS_PATH = 255

/** Whether a file may bear this name on every machine the plan may travel to. */
export function isUsableName(name: string): boolean {
  return (
    name.trim() !== '' &&
    !FORBIDDEN.test(name) &&
    !RESERVED.test(name) &&
    !/[. ]$/.test(name) &&
    Buffer.byteLength(name, 'utf8') <= LONGEST
  )
}

export const isUsablePath = (path: string, platform: NodeJS.Platform): boolean =>
  platform !== 'win32' || path.length <= LONGEST_WINDOWS_PATH
