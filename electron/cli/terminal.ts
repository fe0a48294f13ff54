/** What a verb may touch of the terminal it runs in. Data goes to `out`, everything said goes to `err`. */
export interface Terminal {
  /** The product's own folder: `templates/`, `dist/`. */
  root: string
  /** Folder the command was given in; paths on the command line are read from here. */
  folder: string
  env: Readonly<Record<string, string | undefined>>
  stdin: AsyncIterable<Uint8Array | string>
  out: (text: string) => void
  err: (text: string) => void
}

/** 0 done, 1 findings stand (or an export was refused for them), 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2

export interface Verb {
  name: string
  /** `kehoach export draft.json -o FILE.docx [--final]`. */
  usage: string
  /** What it does, one line. */
  does: string
  run: (args: string[], terminal: Terminal) => Promise<ExitCode>
}
