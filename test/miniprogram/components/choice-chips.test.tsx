import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { ChoiceChips } from '@/components/choice-chips'
import { renderScreen } from '../../support/render-screen'

const cities = Array.from({ length: 40 }, (_, index) => ({ value: `c${index}`, label: `城市${index}` }))

interface ChoosingProps {
  isMultiple?: boolean
  options?: typeof cities
  initial?: string[]
}
const Choosing = ({ isMultiple = true, options = cities, initial = [] }: ChoosingProps) => {
  const [selected, setSelected] = useState(initial)
  return (
    <>
      <ChoiceChips label='地区' options={options} selected={selected} onChange={setSelected} isMultiple={isMultiple} />
      <output>{selected.join(' ')}</output>
    </>
  )
}
const chosen = () => screen.getByRole('status').textContent

describe('choice chips', () => {
  test('choose several, and let go of one at a second press', () => {
    renderScreen(<Choosing />)
    for (const label of ['城市1', '城市3', '城市1']) fireEvent.click(screen.getByText(label))
    expect(chosen()).toBe('c3')
  })

  test('choose one at most when only one may be chosen', () => {
    renderScreen(<Choosing isMultiple={false} />)
    fireEvent.click(screen.getByText('城市1'))
    fireEvent.click(screen.getByText('城市2'))
    expect(chosen()).toBe('c2')
  })

  test('fold many options, but never one that is chosen', () => {
    renderScreen(<Choosing initial={['c39']} />)
    expect(screen.queryByText('城市30')).toBeNull()
    expect(screen.getByText('城市39')).toBeTruthy()
    fireEvent.click(screen.getByText('展开全部 40 项'))
    expect(screen.getByText('城市30')).toBeTruthy()
  })

  test('find one of many by typing', () => {
    renderScreen(<Choosing />)
    fireEvent.change(screen.getByLabelText('筛选选项'), { target: { value: '37' } })
    expect(screen.getAllByRole('checkbox').map((chip) => chip.textContent)).toEqual(['城市37'])
  })

  test('say to a screen reader what is chosen', () => {
    renderScreen(<Choosing initial={['c2']} options={cities.slice(0, 3)} />)
    expect(screen.getAllByRole('checkbox').map((chip) => chip.getAttribute('aria-checked'))).toEqual(['false', 'false', 'true'])
  })
})
