import { minuteCache } from '../../../cloudfunctions/platform/minute-cache'

const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString()

test('what was found is kept for a minute, what was not is asked for again', async () => {
  const cache = minuteCache<string>()
  const asked: string[] = []
  const load = (answer: string | null) => async () => {
    asked.push(String(answer))
    return answer
  }

  expect(await cache.get('a', { now: at(0), load: load(null) })).toBeNull()
  expect(await cache.get('a', { now: at(1), load: load('first') })).toBe('first')
  expect(await cache.get('a', { now: at(60), load: load('second') })).toBe('first')
  expect(await cache.get('a', { now: at(62), load: load('third') })).toBe('third')
  expect(asked).toEqual(['null', 'first', 'third'])
})
