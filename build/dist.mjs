// `npm run dist`: packs the desktop program with electron-builder. Needs Electron's binary (network).
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale, root } from './freshBuild.mjs'

if (!(await buildIfStale())) process.exit(2)
const builder = join(root, 'node_modules/electron-builder/cli.js')
const { status } = spawnSync(process.execPath, [builder, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
if (status !== 0) {
  process.stderr.write('Chưa đóng gói được: cần có mạng để lấy Electron, hoặc chỉ sẵn bằng -c.electronDist=THƯ_MỤC.\n')
}
process.exitCode = status ?? 2
