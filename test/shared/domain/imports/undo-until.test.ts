import { undoUntil } from '@shared/domain/imports/undo-until'

test('an import of accounts can be undone for a day', () => {
  expect(undoUntil('2026-03-01T08:00:00.000Z')).toBe('2026-03-02T08:00:00.000Z')
})
