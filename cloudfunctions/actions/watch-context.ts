import { settings } from '@shared/domain/settings/catalogue'
import { dayOf } from '@shared/domain/time/day'
import type { AlertSettings } from '@shared/model/alert'
import type { DayNumber } from '@shared/model/units'
import { type Documents, DuplicateKeyError, type TransactionDocuments } from '../platform/documents'
import { minuteCache } from '../platform/minute-cache'
import { alertSettings } from '../repositories/alert-settings'
import { icps } from '../repositories/icps'

/** What every touch needs to know for surge, stage and alerts; kept for a minute. */
export interface WatchContext {
  /** The version whose bands decide what is hot. */
  icpVersionId: string | null
  companyFromDay: DayNumber
}

const newSettings = (now: string): AlertSettings => ({
  id: 'default',
  robot: { isOn: false, key: null },
  subscribe: { isOn: false, templateId: null },
  quietHours: { fromHour: settings.alerts.quietFromHour.value, toHour: settings.alerts.quietToHour.value },
  trackingFromDay: dayOf(now),
  updatedBy: null,
  updatedAt: now
})

/** Returns how alerts leave the app; made when first asked for, by the first tick of the timer at the latest: that is the day tracking begins. */
export const currentAlertSettings = async (documents: Documents, now: string): Promise<AlertSettings> => {
  const found = await alertSettings.get(documents)
  if (found) return found
  try {
    await alertSettings.insert(documents, newSettings(now))
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  return (await alertSettings.get(documents)) ?? newSettings(now)
}

const contexts = minuteCache<WatchContext>()

/** Writes nothing: within a touch's transaction a taken key would look like a touch stored before. */
const load = async (documents: TransactionDocuments, now: string): Promise<WatchContext> => {
  const all = await icps.list(documents)
  const found = await alertSettings.get(documents)
  // The same profile that the account list shows when none is asked for: the oldest live one.
  const icpVersionId = all.findLast(({ liveVersionId }) => liveVersionId !== null)?.liveVersionId ?? null
  return { icpVersionId, companyFromDay: (found ?? newSettings(now)).trackingFromDay }
}

/** Returns what surge, stage and alerts need beside the account itself; one minute old at most, two calls when it is older. */
export const watchContext = async (documents: TransactionDocuments, now: string): Promise<WatchContext> =>
  (await contexts.get('watch', { now, load: () => load(documents, now) })) ?? load(documents, now)
