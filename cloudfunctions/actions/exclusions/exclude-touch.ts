import { defineAction } from '../../platform/define-action'
import { changeTouch } from './change-touch'

export const excludeTouch = defineAction('exclusions.excludeTouch', async ({ touchpointId, reason }, { documents }) => ({
  personId: await changeTouch(documents, touchpointId, ({ excludedReason, restoredReason }) => ({
    excludedReason: reason ?? excludedReason ?? restoredReason ?? 'staff',
    excludedBy: 'touch',
    restoredReason: null
  }))
}))
