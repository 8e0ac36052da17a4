import fs from 'node:fs'
import path from 'node:path'
import type { Exchange } from './exchange'
import { mimeTypeOf } from './mime-types'
import { send } from './reply'
import { withRoleBar } from './role-bar'

/** Returns the file's full path, or null when the URL leads out of the folder or to nothing. */
const fileWithin = (folder: string, pathname: string): string | null => {
  try {
    const file = path.join(folder, decodeURIComponent(pathname))
    return file.startsWith(folder + path.sep) && fs.statSync(file).isFile() ? file : null
  } catch {
    return null
  }
}

/** A name with a content hash never changes its content. */
const cacheControlOf = (file: string): string => (/[.-][0-9a-f]{8,}\.\w+$/.test(path.basename(file)) ? 'public, max-age=31536000, immutable' : 'no-cache')

const missingPage = (what: string): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>靶心</title><p>${what}</p></html>`

interface Page {
  status: number
  body: string | Buffer
  headers: Record<string, string>
}

const pageOf = (status: number, body: string): Page => ({ status, body, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } })

const fileOf = (file: string): Page => ({
  status: 200,
  body: fs.readFileSync(file),
  headers: { 'content-type': mimeTypeOf(file), 'cache-control': cacheControlOf(file) }
})

const find = (h5Dir: string | null, pathname: string): Page => {
  const folder = h5Dir === null ? null : path.resolve(h5Dir)
  const index = folder === null ? null : fileWithin(folder, '/index.html')
  if (folder === null || index === null) return pageOf(200, missingPage('应用尚未构建，请先运行 npm run build，然后刷新本页。'))
  const file = fileWithin(folder, pathname)
  if (file === null && path.extname(pathname) !== '') return pageOf(404, missingPage('没有这个文件。'))
  return file === null || file === index ? pageOf(200, withRoleBar(fs.readFileSync(index, 'utf8'))) : fileOf(file)
}

/** Serves the built H5 app; every page address gives index.html, into which the role bar goes. */
export const answerStatic = (h5Dir: string | null, { response, url }: Exchange): void => {
  const { status, body, headers } = find(h5Dir, url.pathname)
  send(response, status, { body, headers })
}
