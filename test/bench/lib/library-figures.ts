import { foldCompanyName } from '@shared/domain/company-name/fold'
import type { NameEntry } from '@shared/domain/company-name/name-index'
import { normalizeCompanyName } from '@shared/domain/company-name/normalize'
import type { ToSimplified } from '@shared/domain/company-name/segment-name'
import { type LibraryAnswer, type NameLibrary, nameLibraries } from './name-libraries'
import { percentile, round } from './resolution-files'
import { type Answer, lowestThreshold, measureAnswers } from './resolution-measures'

/** A row of the file of queries, read. */
export interface Query {
  category: string
  typed: string
  truth: string | null
}

export interface LibraryFigures {
  top1: number
  /** At the lowest threshold that keeps precision and false links on these very queries, which flatters it. */
  coverage: number
  p95Ms: number
  queries: number
}

const WARM_UP = 5

/** Evenly spread over the file, so every category keeps its share. */
const sampleOf = (queries: readonly Query[], maxQueries: number): Query[] => {
  const step = Math.max(1, queries.length / maxQueries)
  return Array.from({ length: Math.floor(queries.length / step) }, (_, place) => queries[Math.floor(place * step)]).filter((query) => query !== undefined)
}

const bestMeasures = (answered: readonly { query: Query; answer: LibraryAnswer | null }[]): { top1: number; coverage: number } => {
  const wayCount = Math.max(1, ...answered.map(({ answer }) => answer?.confidences.length ?? 0))
  const measured = Array.from({ length: wayCount }, (_, way) => {
    const answers = answered.map(({ query, answer }): Answer => {
      return { category: query.category, truth: query.truth, accountId: answer?.accountId ?? null, confidence: answer?.confidences[way] ?? 0 }
    })
    return measureAnswers(answers, lowestThreshold(answers))
  })
  return { top1: measured[0]?.top1 ?? 0, coverage: Math.max(...measured.map(({ coverage }) => coverage)) }
}

const figuresOf = async (library: NameLibrary, names: readonly NameEntry[], queries: readonly Query[]): Promise<LibraryFigures> => {
  const ask = await library.open(names)
  const asked = sampleOf(queries, library.maxQueries)
  for (const { typed } of asked.slice(0, WARM_UP)) await ask(typed)
  const times: number[] = []
  const answered: { query: Query; answer: LibraryAnswer | null }[] = []
  for (const query of asked) {
    const start = performance.now()
    const answer = await ask(query.typed)
    times.push(performance.now() - start)
    answered.push({ query, answer })
  }
  times.sort((a, b) => a - b)
  const { top1, coverage } = bestMeasures(answered)
  return { top1: round(top1), coverage: round(coverage), p95Ms: round(percentile(times, 0.95), 3), queries: asked.length }
}

/**
 * Returns what libraries off the shelf come to on the same names and queries, by library. Each is given the plain normal form of both: width,
 * script, legal form and punctuation. How many queries a slow one is asked is printed.
 */
export const libraryFigures = async (entries: readonly NameEntry[], queries: readonly Query[], toSimplified: ToSimplified) => {
  const plain = (name: string): string => normalizeCompanyName(toSimplified(name)) || foldCompanyName(name)
  const names = entries.map(({ accountId, name }) => ({ accountId, name: plain(name) }))
  const typed = queries.map((query) => ({ ...query, typed: plain(query.typed) }))
  const figures: Record<string, LibraryFigures> = {}
  for (const library of nameLibraries) {
    const found = await figuresOf(library, names, typed)
    figures[library.name] = found
    console.log(`${library.name}: top-1 ${found.top1}, coverage ${found.coverage}, p95 ${found.p95Ms} ms over ${found.queries} of ${queries.length} queries`)
    globalThis.gc?.()
  }
  return figures
}
