export interface MomentFieldProps {
  label: string
  kind: 'date' | 'time'
  /** YYYY-MM-DD or HH:mm; empty while nothing is chosen. */
  value: string
  onChange: (value: string) => void
  placeholder: string
  error?: string | undefined
}
