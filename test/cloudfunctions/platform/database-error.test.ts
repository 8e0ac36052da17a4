import { answerOf, isTransactionConflict } from '../../../cloudfunctions/platform/database-error'
import { DuplicateKeyError } from '../../../cloudfunctions/platform/documents'

describe('errors of the database', () => {
  test.each([
    { code: 'DATABASE_DUPLICATE_WRITE', message: 'duplicate' },
    { code: 'DATABASE_REQUEST_FAILED', message: 'E11000 duplicate key error collection: accounts' },
    { code: '-502001', message: 'E11000 duplicate key error' }
  ])('a taken key is recognised under $code', async (error) => {
    await expect(answerOf(Promise.reject(Object.assign(new Error(error.message), error)))).rejects.toBeInstanceOf(DuplicateKeyError)
  })

  test('an error that is returned instead of thrown is thrown', async () => {
    await expect(answerOf(Promise.resolve({ code: 'INVALID_PARAM', message: 'no' }))).rejects.toMatchObject({ code: 'INVALID_PARAM' })
  })

  test('an answer without error is passed on', async () => {
    expect(await answerOf(Promise.resolve({ data: [1] }))).toEqual({ data: [1] })
  })

  test.each([
    [{ code: 'DATABASE_TRANSACTION_CONFLICT', message: '' }, true],
    [{ code: 'DATABASE_REQUEST_FAILED', message: 'WriteConflict error' }, true],
    [{ code: 'DATABASE_TRANSACTION_FAIL', message: 'Transaction does not exist' }, false],
    [null, false]
  ])('%j is a conflict: %s', (error, expected) => {
    expect(isTransactionConflict(error)).toBe(expected)
  })
})
