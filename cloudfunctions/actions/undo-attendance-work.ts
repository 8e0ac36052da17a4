import { withoutImport } from '@shared/domain/attendance/participation'
import type { Participation } from '@shared/model/participation'
import type { Platform } from '../platform/platform'
import { attendanceImports } from '../repositories/attendance-imports'
import { participations } from '../repositories/participations'
import { people } from '../repositories/people'
import type { Work } from './advance-job'
import { erasePerson } from './erase-person'
import { findAttendanceImport } from './find-attendance-import'
import { findEvent } from './find-event'
import { saveParticipation } from './participation-touches'
import { isViewerOnly } from './viewer-person'

const batchSize = 25

/** Who was known by this file alone goes with it. */
const forgetUnknown = async ({ documents, clock }: Platform, personId: string): Promise<void> => {
  const person = await people.byId(documents, personId)
  if (!person || !isViewerOnly(person) || person.engagement.touchCount > 0) return
  const [other] = await participations.ofPerson(documents, personId, 1)
  if (other === undefined) await erasePerson(documents, personId, clock.now())
}

const undoOne = async (platform: Platform, { id, eventId, personId }: Participation, importId: string): Promise<void> => {
  const { documents, clock } = platform
  const event = await findEvent(documents, eventId)
  await documents.transaction(async (transaction) => {
    const before = await participations.hold(transaction, id)
    if (!before) return
    await people.hold(transaction, before.personId)
    const after = withoutImport(before, importId)
    if (after.versions.length < before.versions.length) await saveParticipation(transaction, { before, after }, { event, now: clock.now() })
  })
  await forgetUnknown(platform, personId)
}

/** Takes what one file told away, some people at a time: what earlier files told counts again, who was known by it alone is forgotten. */
export const undoAttendanceWork = (platform: Platform): Work => ({
  step: async (job) => {
    const { documents } = platform
    const { id } = await findAttendanceImport(documents, job.subjectId)
    const some = await participations.someOfImport(documents, id, batchSize)
    for (const participation of some) await undoOne(platform, participation, id)
    const doneCount = job.doneCount + some.length
    const isDone = some.length < batchSize
    if (isDone) await attendanceImports.update(documents, id, { status: 'undone' })

    return { cursor: 'remove', doneCount, totalCount: doneCount, summary: { removed: doneCount }, isDone }
  },
  giveUp: async () => undefined
})
