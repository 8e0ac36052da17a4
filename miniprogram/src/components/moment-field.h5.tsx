import { Field } from './field'
import type { MomentFieldProps } from './moment-field-props'

/** The browser's own date or time input. */
export const MomentField = ({ label, kind, value, onChange, error }: MomentFieldProps) => (
  <Field label={label} error={error}>
    <input className='field__input' type={kind} aria-label={label} value={value} onChange={(event) => onChange(event.target.value)} />
  </Field>
)
