import { listSettings as allSettings } from '@shared/domain/settings/catalogue'
import { defineAction } from '../../platform/define-action'

export const listSettings = defineAction('settings.list', async () => ({ items: allSettings() }))
