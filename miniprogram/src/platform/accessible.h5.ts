import type { Accessibility } from './accessibility'

const flags = {
  isChecked: 'aria-checked',
  isSelected: 'aria-selected',
  isExpanded: 'aria-expanded',
  isDisabled: 'aria-disabled',
  isHidden: 'aria-hidden'
} as const

/** Returns the attributes that tell a screen reader what a view is. */
export const accessible = (told: Accessibility): object => {
  const attributes: Record<string, string> = {}
  if (told.role !== undefined) attributes.role = told.role
  if (told.label !== undefined) attributes['aria-label'] = told.label
  for (const key of Object.keys(flags) as (keyof typeof flags)[]) {
    const value = told[key]
    if (value !== undefined) attributes[flags[key]] = String(value)
  }
  return attributes
}

interface KeyPress {
  key: string
  target: unknown
  currentTarget: unknown
  preventDefault: () => void
}

/** Makes a view reachable and usable by keyboard: Tab to it, Enter or the space bar presses it. */
export const pressable = (onPress: () => void): object => ({
  tabIndex: 0,
  onKeyDown: (event: KeyPress) => {
    if (event.target !== event.currentTarget) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }
})

/** Names the browser's own input inside Taro's, which would otherwise stay nameless. */
export const namedInput = (label: string): { nativeProps: Record<string, unknown> } => ({ nativeProps: { 'aria-label': label } })

export const heading = (level: 1 | 2 | 3): object => ({ role: 'heading', 'aria-level': String(level) })
