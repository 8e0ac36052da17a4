import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

interface FieldProps {
  label: string
  /** A sentence that says what is wrong and what to do. */
  error?: string | undefined
  hint?: string | undefined
  children: ReactNode
}

/** The frame of an input: label above, hint or error below. */
export const Field = ({ label, error, hint, children }: FieldProps) => (
  <View className={classNames('field', error !== undefined && 'field--wrong')}>
    <Text className='field__label'>{label}</Text>
    {children}
    {error === undefined ? null : <Text className='field__error'>{error}</Text>}
    {error === undefined && hint !== undefined ? <Text className='field__hint'>{hint}</Text> : null}
  </View>
)
