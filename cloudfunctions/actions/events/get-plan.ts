import { defineAction } from '../../platform/define-action'
import { findEvent } from '../find-event'

export const getPlan = defineAction('events.plan', async ({ eventId }, { documents }) => findEvent(documents, eventId))
