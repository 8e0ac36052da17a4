import fs from 'node:fs'
import path from 'node:path'
import { packageRoot } from '../package-root'

const folder = path.join(packageRoot, 'localcloud/role-bar')

const tags = '<link rel="stylesheet" href="/localcloud/role-bar.css"><script src="/localcloud/role-bar.js"></script>'

/** Returns the page with the role bar's two tags before </body>: production builds hold no trace of it. */
export const withRoleBar = (html: string): string => {
  const at = html.lastIndexOf('</body>')
  return at < 0 ? html + tags : html.slice(0, at) + tags + html.slice(at)
}

export const roleBarFile = (name: 'role-bar.js' | 'role-bar.css'): string => fs.readFileSync(path.join(folder, name), 'utf8')
