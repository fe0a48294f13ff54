/** The smallest compound file (OLE) that holds empty streams of these names, for tests of what is refused. */
export function aCompound(names: readonly string[]): Uint8Array {
  const sector = 512
  const folders = Math.ceil((names.length + 1) / 4)
  const bytes = new Uint8Array(sector * (2 + folders))
  const view = new DataView(bytes.buffer)
  const set32 = (at: number, ...values: number[]): void => {
    values.forEach((value, index) => {
      view.setUint32(at + index * 4, value, true)
    })
  }
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(26, 3, true)
  view.setUint16(28, 0xfffe, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  set32(44, 1, 1, 0, 4096, LAST, 0, LAST, 0)
  for (let index = 0; index < 109; index++) set32(76 + index * 4, index === 0 ? 0 : FREE)
  // Sector 0 is the table of sectors, the folder follows it.
  for (let index = 0; index < sector / 4; index++) set32(sector + index * 4, FREE)
  set32(sector, 0xfffffffd)
  for (let index = 1; index <= folders; index++) set32(sector + index * 4, index === folders ? LAST : index + 1)
  const entries = ['Root Entry', ...names]
  entries.forEach((name, index) => {
    const at = sector * 2 + index * 128
    for (const [letter, char] of [...name].entries()) view.setUint16(at + letter * 2, char.charCodeAt(0), true)
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    view.setUint8(at + 66, index === 0 ? 5 : 2)
    set32(at + 68, FREE, index > 0 && index < names.length ? index + 1 : FREE, index === 0 ? 1 : FREE)
    set32(at + 116, LAST, 0)
  })
  return bytes
}

const FREE = 0xffffffff
const LAST = 0xfffffffe
