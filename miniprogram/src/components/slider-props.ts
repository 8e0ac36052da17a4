export interface SliderProps {
  label: string
  value: number
  range: { min: number; max: number; step: number }
  /** Called while it is dragged. */
  onChange: (value: number) => void
}
