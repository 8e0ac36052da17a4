import type { SettingView } from '@shared/contracts/members'

/** Returns the group a setting is listed in: the first part of its key. */
export const groupOf = ({ key }: SettingView): string => key.split('.')[0] ?? key

/** Returns the settings of which label, sentence, source, key or group name contain what was typed; all of them for nothing typed. */
export const settingsMatching = (items: readonly SettingView[], typed: string, groups: Record<string, string>): SettingView[] => {
  const wanted = typed.trim().toLowerCase()
  return items.filter((setting) =>
    [setting.label, setting.sentence, setting.source, setting.key, groups[groupOf(setting)] ?? ''].some((text) => text.toLowerCase().includes(wanted))
  )
}
