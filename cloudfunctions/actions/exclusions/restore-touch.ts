import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { changeTouch } from './change-touch'

export const restoreTouch = defineAction('exclusions.restoreTouch', async ({ touchpointId }, { documents }) => ({
  personId: await changeTouch(documents, touchpointId, ({ excludedReason, excludedBy, restoredReason }) => {
    if (excludedBy === 'person') throw new AppError('CONFLICT', '这个人整个被排除了，请恢复这个人')
    return { excludedReason: null, excludedBy: null, restoredReason: excludedReason ?? restoredReason ?? null }
  })
}))
