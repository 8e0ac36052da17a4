import { create, insertMultiple, search } from '@orama/orama'
import { distance } from 'fastest-levenshtein'
import { Charset, Index } from 'flexsearch'
import Fuse from 'fuse.js'
import { ratio } from 'fuzzball'
import MiniSearch from 'minisearch'

/** A name of the list, already in the plain normal form. */
export interface PlainName {
  accountId: string
  name: string
}

export interface LibraryAnswer {
  accountId: string
  /** Ways to believe it, 0 and up: its own score and, for an engine, how alike the answer is spelt. The way that serves the library best counts. */
  confidences: number[]
}

type Ask = (typed: string) => LibraryAnswer | null | Promise<LibraryAnswer | null>

/** A library as somebody would set it up for company names in an afternoon. */
export interface NameLibrary {
  name: string
  /** At most this many queries are asked of it: a slow one would take hours for all. */
  maxQueries: number
  open: (names: readonly PlainName[]) => Ask | Promise<Ask>
}

const ALL = Number.POSITIVE_INFINITY

const pairsOf = (text: string): string[] => {
  const signs = [...text]
  return signs.length < 2 ? signs : signs.slice(1).map((sign, place) => `${signs[place]}${sign}`)
}

const likeness = (a: string, b: string): number => 1 - distance(a, b) / Math.max(a.length, b.length, 1)

/** The score of a text engine grows with the length of the query, so it counts by itself and per sign. */
const answered = (typed: string, found: PlainName | undefined, score: number): LibraryAnswer | null =>
  found === undefined ? null : { accountId: found.accountId, confidences: [likeness(typed, found.name), score, score / typed.length] }

const likeliest = (names: readonly PlainName[], likenessTo: (name: string) => number): LibraryAnswer | null => {
  let [best, confidence]: [PlainName | null, number] = [null, -1]
  for (const one of names) {
    const found = likenessTo(one.name)
    if (found > confidence) [best, confidence] = [one, found]
  }
  return best && { accountId: best.accountId, confidences: [confidence] }
}

const exactMatch: NameLibrary = {
  name: 'exact match',
  maxQueries: ALL,
  open: (names) => {
    const known = new Map(names.map(({ accountId, name }) => [name, accountId]))
    return (typed) => {
      const accountId = known.get(typed)
      return accountId === undefined ? null : { accountId, confidences: [1] }
    }
  }
}

const miniSearch: NameLibrary = {
  name: 'minisearch',
  maxQueries: ALL,
  open: (names) => {
    const engine = new MiniSearch({ fields: ['name'], tokenize: pairsOf })
    engine.addAll(names.map(({ name }, id) => ({ id, name })))
    return (typed) => {
      const [found] = engine.search(typed)
      return answered(typed, found && names[found.id], found?.score ?? 0)
    }
  }
}

const fuse: NameLibrary = {
  name: 'fuse.js',
  maxQueries: 150,
  open: (names) => {
    const engine = new Fuse(names, { keys: ['name'], includeScore: true, ignoreLocation: true })
    return (typed) => {
      const [found] = engine.search(typed, { limit: 1 })
      return answered(typed, found?.item, 1 - (found?.score ?? 1))
    }
  }
}

const flexSearch: NameLibrary = {
  name: 'flexsearch',
  maxQueries: ALL,
  open: (names) => {
    const engine = new Index({ encoder: Charset.CJK, tokenize: 'forward' })
    names.forEach(({ name }, id) => {
      engine.add(id, name)
    })
    return (typed) => answered(typed, names[Number(engine.search(typed, { limit: 1, suggest: true })[0] ?? -1)], 0)
  }
}

const orama: NameLibrary = {
  name: '@orama/orama',
  maxQueries: 200,
  open: async (names) => {
    const tokenizer = { language: 'chinese', normalizationCache: new Map(), tokenize: pairsOf }
    const engine = create({ schema: { name: 'string' }, components: { tokenizer } })
    await insertMultiple(
      engine,
      names.map(({ name }, id) => ({ id: String(id), name })),
      5000
    )
    return async (typed) => {
      const { hits } = await search(engine, { term: typed, limit: 1, threshold: 1 })
      return answered(typed, hits[0] && names[Number(hits[0].id)], hits[0]?.score ?? 0)
    }
  }
}

const fuzzball: NameLibrary = {
  name: 'fuzzball',
  maxQueries: 400,
  open: (names) => (typed) => likeliest(names, (name) => ratio(typed, name, { full_process: false }) / 100)
}

const levenshtein: NameLibrary = {
  name: 'fastest-levenshtein',
  maxQueries: 800,
  open: (names) => (typed) => likeliest(names, (name) => likeness(typed, name))
}

/** What can be had off the shelf, in the order it is run. */
export const nameLibraries: readonly NameLibrary[] = [exactMatch, miniSearch, flexSearch, levenshtein, fuzzball, orama, fuse]
