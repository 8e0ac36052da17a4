import { runTransaction, type Transaction } from '../../../cloudfunctions/platform/transaction'

const conflict = () => Object.assign(new Error('[ResourceUnavailable.TransactionConflict] Transaction is conflict'), { code: 'DATABASE_TRANSACTION_CONFLICT' })

const transactions = () => {
  const log: string[] = []
  const start = async (): Promise<Transaction> => {
    log.push('start')
    return {
      collection: () => {
        throw new Error('not used here')
      },
      commit: async () => void log.push('commit'),
      rollback: async () => void log.push('rollback')
    }
  }
  return { log, start }
}

describe('a transaction', () => {
  test('is committed with what the work returns', async () => {
    const { log, start } = transactions()

    expect(await runTransaction(start, async () => 7)).toBe(7)
    expect(log).toEqual(['start', 'commit'])
  })

  test('is tried again from the start until nobody else is in the way', async () => {
    const { log, start } = transactions()
    let tries = 0
    const work = async () => {
      tries++
      if (tries < 5) throw conflict()
      return tries
    }

    expect(await runTransaction(start, work)).toBe(5)
    expect(log.filter((entry) => entry === 'rollback')).toHaveLength(4)
  })

  test('is rolled back and not tried again for any other error', async () => {
    const { log, start } = transactions()

    await expect(runTransaction(start, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(log).toEqual(['start', 'rollback'])
  })

  test('gives up after twelve seconds of conflicts and says to try again later', async () => {
    jest.useFakeTimers()
    const { log, start } = transactions()
    const refused = expect(runTransaction(start, () => Promise.reject(conflict()))).rejects.toMatchObject({
      code: 'BUSY',
      message: expect.stringContaining('再试')
    })
    await jest.advanceTimersByTimeAsync(13_000)
    await refused
    jest.useRealTimers()

    const tries = log.filter((entry) => entry === 'start').length
    expect(tries).toBeGreaterThan(12)
    expect(tries).toBeLessThan(200)
  })

  test('tells the first error when the roll back fails as well', async () => {
    const { start } = transactions()
    const failing = async () => ({ ...(await start()), rollback: () => Promise.reject(new Error('gone')) })

    await expect(runTransaction(failing, () => Promise.reject(new Error('first')))).rejects.toThrow('first')
  })
})
