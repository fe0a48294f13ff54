/** What is measured: something that turns prepared input into a .docx, again and again. */
export interface Engine {
  /** One export from start to bytes. */
  run(): Promise<Uint8Array>
}
