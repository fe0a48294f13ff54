/** The window's one function. Runs in Electron's sandbox: nothing but `electron` may be required here. */
import { contextBridge, ipcRenderer } from 'electron'

contextBridge.exposeInMainWorld('kehoach', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input),
})
