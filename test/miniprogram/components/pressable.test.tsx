import { fireEvent, screen } from '@testing-library/react'
import { Button } from '@/components/button'
import { renderScreen } from '../../support/render-screen'

describe('a button', () => {
  test.each(['Enter', ' '])('is pressed by the key "%s"', (key) => {
    const onPress = jest.fn()
    renderScreen(<Button label='发布' onPress={onPress} />)
    const button = screen.getByRole('button')
    expect(button.getAttribute('tabindex')).toBe('0')
    fireEvent.keyDown(button, { key })
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  test.each([{ isDisabled: true }, { isBusy: true }])('does nothing with %p', (state) => {
    const onPress = jest.fn()
    renderScreen(<Button label='发布' onPress={onPress} {...state} />)
    const button = screen.getByRole('button')
    fireEvent.click(button)
    fireEvent.keyDown(button, { key: 'Enter' })
    expect(onPress).not.toHaveBeenCalled()
    expect(button.getAttribute('aria-disabled')).toBe('true')
  })
})
