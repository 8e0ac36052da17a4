import type { AlertChannels } from '@shared/contracts/alerts'
import { dateOfDay } from '@shared/domain/time/day'
import type { AlertSettings } from '@shared/model/alert'
import type { Role } from '@shared/model/roles'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { deliveries } from '../../repositories/deliveries'
import { currentAlertSettings } from '../watch-context'

const keyEndLength = 4
const editors: readonly Role[] = ['lead', 'admin']

/** Returns the settings as they may be shown: the robot's key by its end only. */
export const channelsView = async (
  documents: Documents,
  { robot, subscribe, quietHours, trackingFromDay }: AlertSettings,
  role: Role
): Promise<AlertChannels> => {
  const [uncertainCount, waitingCount] = await Promise.all([deliveries.count(documents, 'uncertain'), deliveries.count(documents, 'waiting')])
  return {
    robotIsOn: robot.isOn,
    robotKeyEnd: robot.key?.slice(-keyEndLength) ?? null,
    subscribeIsOn: subscribe.isOn,
    templateId: subscribe.templateId,
    quietFromHour: quietHours.fromHour,
    quietToHour: quietHours.toHour,
    trackingFromDate: dateOfDay(trackingFromDay),
    uncertainCount,
    waitingCount,
    canEdit: editors.includes(role)
  }
}

export const getChannels = defineAction('alerts.channels', async (_input, { documents, caller, now }) =>
  channelsView(documents, await currentAlertSettings(documents, now), caller.role)
)
