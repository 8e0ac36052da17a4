/** What a screen reader is told of a view. */
export interface Accessibility {
  role?: string
  label?: string
  isChecked?: boolean
  isSelected?: boolean
  isExpanded?: boolean
  isDisabled?: boolean
  isHidden?: boolean
}
