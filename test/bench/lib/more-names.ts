import type { NameEntry } from '@shared/domain/company-name/name-index'
import { segmentName } from '@shared/domain/company-name/segment-name'
import { type Random, seeded } from './clumped-history'

const SEED = 20261125

interface NameParts {
  beforeCore: string
  core: string
  afterCore: string
}

const partsOf = (name: string): NameParts | null => {
  const { core } = segmentName(name, (text) => text)
  const at = core === '' ? -1 : name.indexOf(core)
  return at < 0 ? null : { beforeCore: name.slice(0, at), core, afterCore: name.slice(at + core.length) }
}

const oneOf = (parts: readonly NameParts[], random: Random): NameParts => {
  const one = parts[Math.floor(random() * parts.length)]
  if (one === undefined) throw new Error('No name to learn from.')
  return one
}

const joined = (left: string, right: string): string => left.slice(0, Math.ceil(left.length / 2)) + right.slice(Math.floor(right.length / 2))

/**
 * Returns the list with further names until it has `total`, made as its made-up ones are: a place or none, a core nobody has (the beginning of one and
 * the end of another), a line of business and a form. The same names come out every time.
 */
export const withMoreNames = (entries: readonly NameEntry[], madeUp: readonly string[], total: number): NameEntry[] => {
  const parts = madeUp.flatMap((name) => partsOf(name) ?? [])
  const random = seeded(SEED)
  const all = [...entries]
  const known = new Set(entries.map(({ name }) => name))
  while (all.length < total) {
    const core = joined(oneOf(parts, random).core, oneOf(parts, random).core)
    const name = oneOf(parts, random).beforeCore + core + oneOf(parts, random).afterCore
    if (known.has(name)) continue
    known.add(name)
    all.push({ accountId: `more${all.length}`, name })
  }
  return all
}
