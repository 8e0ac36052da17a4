import type { Bucket } from '@shared/domain/engagement/bucket'
import { identityOf } from '@shared/domain/identity/identity'
import { startOfDay } from '@shared/domain/time/day'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { DayNumber } from '@shared/model/units'
import type { TransactionDocuments } from '../platform/documents'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'

/** Returns whom this person's touches count for, held: the same person, or the one they were merged into. */
export const holdCounted = async (documents: TransactionDocuments, person: StoredPerson): Promise<StoredPerson> => {
  const { mergedIntoId } = identityOf(person)
  return (mergedIntoId === null ? null : await people.hold(documents, mergedIntoId)) ?? person
}

/** Returns whether the account of a touch depends on its day: then the ledger is folded again instead of adding to a sum. */
export const hasDatedLinks = (person: StoredPerson): boolean => identityOf(person).formerLinks.length > 0

const startOf = (day: DayNumber | null): string | null => (day === null ? null : startOfDay(day))

/** Returns the touches of a bucket that decide which count, of everybody who counts as this person. */
export const readBucket = async (documents: TransactionDocuments, counted: StoredPerson, bucket: Bucket): Promise<Touchpoint[]> => {
  const found: Touchpoint[] = []
  for (const personId of [counted.id, ...identityOf(counted).memberIds]) {
    const own = await touchpoints.firstOf(documents, {
      personId,
      kind: bucket.rule.kind,
      fromAt: startOf(bucket.fromDay),
      beforeAt: startOf(bucket.beforeDay),
      subjectId: bucket.subjectId,
      limit: bucket.readCount
    })
    found.push(...own)
  }
  return found
}
