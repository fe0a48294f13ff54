/** Whose work is in the program, as the build has written it down (`build/notices.mjs`). */
export interface Notice {
  name: string
  version: string
  /** As it names itself: `MIT`, `OFL-1.1`. */
  licence: string
  text: string
}

/** None where the screens are served without being built whole. */
export async function readNotices(): Promise<readonly Notice[]> {
  try {
    const response = await fetch('licences.json')
    return response.ok ? await response.json() : []
  } catch {
    return []
  }
}
