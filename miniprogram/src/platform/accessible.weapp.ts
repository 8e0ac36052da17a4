import type { Accessibility } from './accessibility'

const flags = { isChecked: 'ariaChecked', isSelected: 'ariaSelected', isDisabled: 'ariaDisabled', isHidden: 'ariaHidden' } as const

/** Returns the attributes that tell a screen reader what a view is. */
export const accessible = (told: Accessibility): object => {
  const attributes: Record<string, string> = {}
  if (told.role !== undefined) attributes.ariaRole = told.role
  if (told.label !== undefined) attributes.ariaLabel = told.label
  for (const key of Object.keys(flags) as (keyof typeof flags)[]) {
    const value = told[key]
    if (value !== undefined) attributes[flags[key]] = String(value)
  }
  return attributes
}

/** WeChat handles focus itself. */
export const pressable = (_onPress: () => void): object => ({})

export const namedInput = (label: string): object => ({ ariaLabel: label })

export const heading = (_level: 1 | 2 | 3): object => ({ ariaRole: 'heading' })
