import { reportResponses, reportRules } from '@shared/domain/alerts/report-alerts'
import { settings } from '@shared/domain/settings/catalogue'
import { dateOfDay, dayOf, startOfDay } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import { alerts } from '../../repositories/alerts'
import { members } from '../../repositories/members'
import { currentAlertSettings } from '../watch-context'

const reportedDays = 90
const maxAlerts = 1000

export const reportAlerts = defineAction('alerts.report', async (_input, { documents, now }) => {
  const fromDay = asDayNumber(dayOf(now) - reportedDays + 1)
  const [found, { quietHours }] = await Promise.all([alerts.since(documents, startOfDay(fromDay), maxAlerts), currentAlertSettings(documents, now)])
  const memberIds = [...new Set(found.flatMap(({ acknowledgedBy }) => acknowledgedBy ?? []))].sort()
  const memberById = await members.byIds(documents, memberIds)

  return {
    fromDate: dateOfDay(fromDay),
    alertCount: found.length,
    rules: reportRules(found),
    team: reportResponses(found, quietHours),
    members: memberIds.map((memberId) => ({
      memberId,
      name: memberById.get(memberId)?.name ?? '',
      ...reportResponses(
        found.filter(({ acknowledgedBy }) => acknowledgedBy === memberId),
        quietHours
      )
    })),
    targetMinutes: settings.alerts.responseMinutes.value
  }
})
