import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { renderScreen } from '../../support/render-screen'

const Opening = () => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button label='打开' onPress={() => setIsOpen(true)} />
      <Sheet isOpen={isOpen} title='选择画像' onClose={() => setIsOpen(false)}>
        <Button label='第一个' onPress={() => undefined} />
        <Button label='最后一个' onPress={() => undefined} />
      </Sheet>
    </>
  )
}
const open = () => {
  renderScreen(<Opening />)
  const opener = screen.getByRole('button', { name: '打开' })
  opener.focus()
  fireEvent.click(opener)
  return opener
}

describe('a sheet', () => {
  test('takes the focus when it opens and gives it back when Escape closes it', () => {
    const opener = open()
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: '选择画像' }))
    fireEvent.keyDown(window, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  test('keeps Tab inside', () => {
    open()
    screen.getByRole('button', { name: '最后一个' }).focus()
    fireEvent.keyDown(window, { key: 'Tab' })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '关闭' }))
    fireEvent.keyDown(window, { key: 'Tab', shiftKey: true })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '最后一个' }))
  })

  test('closes at a press on the shade', () => {
    open()
    fireEvent.click(document.querySelector('.sheet__shade') as Element)
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
