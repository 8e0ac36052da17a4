import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { NumberField } from '@/components/number-field'
import { renderScreen } from '../../support/render-screen'

const Typing = () => {
  const [value, setValue] = useState<number | null>(100)
  return (
    <>
      <NumberField label='人数' value={value} onChange={setValue} />
      <output>{String(value)}</output>
    </>
  )
}
const type = (text: string) => fireEvent.change(screen.getByLabelText('人数'), { target: { value: text } })
const value = () => screen.getByRole('status').textContent

describe('a number field', () => {
  test('gives the number typed', () => {
    renderScreen(<Typing />)
    type('2000')
    expect(value()).toBe('2000')
  })

  test('gives null for nothing and for what is no number, and keeps the text as typed', () => {
    renderScreen(<Typing />)
    type('')
    expect(value()).toBe('null')
    type('1.')
    expect(value()).toBe('null')
    expect((screen.getByLabelText('人数') as HTMLInputElement).value).toBe('1.')
    type('1.5')
    expect(value()).toBe('1.5')
  })
})
