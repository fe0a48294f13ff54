/** Why Electron's program is not there; empty where it is. `into`: its folder; times in ms. */
export function fetchElectron(wishes: {
  into: string
  cache?: string
  mirror?: string
  checksums?: Readonly<Record<string, string>>
  say: (text: string) => void
  stop: AbortSignal
  reach?: number
  silence?: number
  progress?: boolean
}): Promise<string>
