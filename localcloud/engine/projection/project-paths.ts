import type { Document } from '../types'
import { isPlainObject } from '../values/type-order'

/** Names at one level, each with the paths asked for below it; an empty list stands for the whole value. */
type Branches = Map<string, string[]>

const branchesOf = (paths: readonly string[]): Branches => {
  const branches: Branches = new Map()
  for (const path of paths) {
    const dot = path.indexOf('.')
    const name = dot < 0 ? path : path.slice(0, dot)
    const below = branches.get(name) ?? []
    if (dot >= 0) below.push(path.slice(dot + 1))
    branches.set(name, below)
  }
  return branches
}

const includeBelow = (value: unknown, paths: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((element) => includeBelow(element, paths)).filter((element) => element !== undefined)
  return isPlainObject(value) ? includePaths(value, paths) : undefined
}

/** A copy with these paths only, its fields in the document's own order. */
export const includePaths = (document: Document, paths: readonly string[]): Document => {
  const branches = branchesOf(paths)
  const result: Document = {}
  for (const [name, value] of Object.entries(document)) {
    const below = branches.get(name)
    if (below === undefined) continue
    const part = below.length === 0 ? value : includeBelow(value, below)
    if (part !== undefined) result[name] = part
  }
  return result
}

const excludeBelow = (value: unknown, paths: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((element) => excludeBelow(element, paths))
  return isPlainObject(value) ? excludePaths(value, paths) : value
}

/** A copy without these paths. */
export const excludePaths = (document: Document, paths: readonly string[]): Document => {
  const branches = branchesOf(paths)
  const result: Document = {}
  for (const [name, value] of Object.entries(document)) {
    const below = branches.get(name)
    if (below === undefined) result[name] = value
    else if (below.length > 0) result[name] = excludeBelow(value, below)
  }
  return result
}
