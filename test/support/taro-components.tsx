/** Stands in for @tarojs/components in tests of screens: plain elements with Taro's events. */
import type { ChangeEvent, ReactNode } from 'react'

interface BaseProps {
  children?: ReactNode
  className?: string
  style?: object
  onClick?: () => void
  [attribute: string]: unknown
}

interface InputProps extends BaseProps {
  value?: string
  placeholder?: string
  nativeProps?: object
  onInput?: (event: { detail: { value: string } }) => void
  onConfirm?: () => void
}

/** Attributes that only Taro's elements know. */
const taroOnly = new Set([
  'hoverClass',
  'placeholderClass',
  'confirmType',
  'maxlength',
  'nativeProps',
  'onConfirm',
  'onInput',
  'onScrollToLower',
  'scrollY',
  'scrollX',
  'selectable',
  'userSelect',
  'mode',
  'rangeKey',
  'range'
])

const plain = (props: Record<string, unknown>): object => Object.fromEntries(Object.entries(props).filter(([name]) => !taroOnly.has(name)))

export const View = (props: BaseProps) => <div {...plain(props)} />
export const Text = (props: BaseProps) => <span {...plain(props)} />
export const ScrollView = (props: BaseProps) => <div {...plain(props)} />
export const Button = (props: BaseProps) => <button type='button' {...plain(props)} />
export const Image = (props: BaseProps) => <img alt='' {...plain(props)} />

export const Video = ({ onPlay, onPause, onEnded, src }: BaseProps & { src?: string; onPlay?: () => void; onPause?: () => void; onEnded?: () => void }) => (
  // biome-ignore lint/a11y/useMediaCaption: stands in for an element of WeChat
  <video data-testid='video' src={src} onPlay={onPlay} onPause={onPause} onEnded={onEnded} />
)

const valueChange = (onInput: InputProps['onInput']) => (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
  onInput?.({ detail: { value: event.target.value } })

export const Input = ({ value, onInput, onConfirm, nativeProps, type: _type, ...rest }: InputProps) => (
  <input
    {...plain(rest)}
    {...nativeProps}
    value={value ?? ''}
    onChange={valueChange(onInput)}
    onKeyDown={(event) => {
      if (event.key === 'Enter') onConfirm?.()
    }}
  />
)
export const Textarea = ({ value, onInput, nativeProps, ...rest }: InputProps) => (
  <textarea {...plain(rest)} {...nativeProps} value={value ?? ''} onChange={valueChange(onInput)} />
)

interface PickerProps extends BaseProps {
  mode?: string
  value?: string
  onChange?: (event: { detail: { value: string } }) => void
}
export const Picker = ({ mode = 'selector', value, onChange, children }: PickerProps) => (
  <label>
    {children}
    <input data-picker={mode} value={value ?? ''} onChange={(event) => onChange?.({ detail: { value: event.target.value } })} />
  </label>
)
