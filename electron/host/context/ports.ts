import type { Capabilities, Opened } from '../../../core/contract/operations.ts'
import type { Engine } from '../workers/engine.ts'
import type { Log } from './log.ts'

/** How a finished file reaches the clerk. */
type Delivery =
  /** The host asks where to save; null when the clerk cancels. */
  | {
      kind: 'dialog'
      choosePath: (proposed: { fileName: string; folder: string; ending: string }) => Promise<string | null>
    }
  /** The host keeps the bytes for one download and answers with its address. */
  | { kind: 'download'; offer: (file: { fileName: string; bytes: Uint8Array }) => string }
  /** The command named the file: it is written there, and nothing is remembered of it. Null where it named none. */
  | { kind: 'path'; path: string | null }

/** What every door has, whatever it is. */
export interface CorePorts {
  /** Where drafts, settings and the office profile live. */
  dataFolder: string
  /** The templates that come with the product. */
  templatesFolder: string
  version: string
  /** Word bytes and page layout, off this thread. */
  engine: Engine
  log: Log
  now: () => Date
  newId: () => string
}

/** What a door gives the host: everything the host cannot do without knowing where it runs. */
export interface HostPorts extends CorePorts {
  host: Capabilities['host']
  delivery: Delivery
  openFile?: (path: string) => Promise<void>
  showInFolder?: (path: string) => Promise<void>
  /** What the system asked the program to open since this was last asked. */
  opened?: () => Promise<Opened | null>
}
