import { dealSettings } from './deal-settings'
import { engagementSettings } from './engagement-settings'
import { eventSettings } from './event-settings'
import { fitSettings } from './fit-settings'
import { companyNameSettings, importSettings } from './import-settings'
import { playbookSettings } from './playbook-settings'
import { salesSettings } from './sales-settings'
import type { Setting } from './setting'
import { touchSettings } from './touch-settings'
import { alertSettings, journeySettings, surgeSettings } from './watch-settings'
import { checklistSettings, segmentSettings, targetListSettings } from './workflow-settings'

/** Every setting, once: the code reads its constants here and the settings screen shows them. */
export const settings = {
  fit: fitSettings,
  engagement: engagementSettings,
  touches: touchSettings,
  surge: surgeSettings,
  journey: journeySettings,
  alerts: alertSettings,
  targetLists: targetListSettings,
  deals: dealSettings,
  events: eventSettings,
  sales: salesSettings,
  playbook: playbookSettings,
  companyName: companyNameSettings,
  imports: importSettings,
  segments: segmentSettings,
  checklists: checklistSettings
} as const

export interface ListedSetting extends Setting<string | number | number[]> {
  /** `<group>.<name>`, e.g. fit.bandAFromScore. */
  key: string
}

/** Returns every setting with its key, in the order of the catalogue. */
export const listSettings = (): ListedSetting[] =>
  Object.entries(settings).flatMap(([group, members]) =>
    Object.entries(members).map(([name, member]: [string, Setting<string | number | number[]>]) => ({ key: `${group}.${name}`, ...member }))
  )
