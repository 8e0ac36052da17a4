import type { TouchEntry } from '@shared/model/entry-code'
import type { IdentityLevel } from '@shared/model/person'

/** Somebody who opened the content in the period, as far as they are known now. */
export interface KnownReader {
  personId: string
  identityLevel: IdentityLevel
  accountId: string | null
  entry: TouchEntry | null
}

/** From here on a person said, or somebody checked, where they work (DESIGN §3). */
const identifiedFromLevel = 3

export interface FunnelCounts {
  openedPeopleCount: number
  identifiedPeopleCount: number
  targetPeopleCount: number
  targetAccountCount: number
  /** Opened it, and nobody knows from which company. */
  unknownPeopleCount: number
}

export interface EntryCounts {
  entry: TouchEntry | null
  peopleCount: number
  targetPeopleCount: number
}

const isIdentified = ({ identityLevel }: KnownReader): boolean => identityLevel >= identifiedFromLevel
const isTargetOf =
  (targetAccountIds: ReadonlySet<string>) =>
  ({ accountId }: KnownReader): boolean =>
    accountId !== null && targetAccountIds.has(accountId)

/** Returns how many of the readers (each person once) are identified and at target accounts: people, and for the last step accounts too. Each number is at most the one before it. */
export const countFunnel = (readers: readonly KnownReader[], targetAccountIds: ReadonlySet<string>): FunnelCounts => {
  const identified = readers.filter(isIdentified)
  const targets = identified.filter(isTargetOf(targetAccountIds))
  return {
    openedPeopleCount: readers.length,
    identifiedPeopleCount: identified.length,
    targetPeopleCount: targets.length,
    targetAccountCount: new Set(targets.map(({ accountId }) => accountId)).size,
    unknownPeopleCount: readers.filter(({ accountId }) => accountId === null).length
  }
}

const keyOf = (entry: TouchEntry | null): string => JSON.stringify(entry === null ? null : [entry.position, entry.campaign])

/** Returns the readers by the place through which they last came, most people first; null stands for no code. */
export const countByEntry = (readers: readonly KnownReader[], targetAccountIds: ReadonlySet<string>): EntryCounts[] => {
  const isTarget = isTargetOf(targetAccountIds)
  const groups = new Map<string, KnownReader[]>()
  for (const reader of readers) {
    const key = keyOf(reader.entry)
    groups.set(key, [...(groups.get(key) ?? []), reader])
  }
  return [...groups.values()]
    .map((group) => ({
      entry: group[0]?.entry ?? null,
      peopleCount: group.length,
      targetPeopleCount: group.filter((reader) => isIdentified(reader) && isTarget(reader)).length
    }))
    .sort((left, right) => right.peopleCount - left.peopleCount || (keyOf(left.entry) < keyOf(right.entry) ? -1 : 1))
}
