import { getBoard } from '../../actions/event-board/get-board'
import { getEffect } from '../../actions/event-board/get-effect'
import { callOffEvent } from '../../actions/events/call-off-event'
import { cancelRegistration } from '../../actions/events/cancel-registration'
import { createEvent } from '../../actions/events/create-event'
import { getEvent } from '../../actions/events/get-event'
import { getPlan } from '../../actions/events/get-plan'
import { listEvents } from '../../actions/events/list-events'
import { registerPerson } from '../../actions/events/register-person'
import { reinstateEvent } from '../../actions/events/reinstate-event'
import { updateEvent } from '../../actions/events/update-event'
import { forAnyone, row } from '../rows'
import type { Word } from '../word'

export const eventsWord = {
  'events.board': { run: getBoard, policy: row('marketer', 'event-staff', 'sales') },
  'events.effect': { run: getEffect, policy: row('marketer') },
  'events.cancel': { run: cancelRegistration, policy: forAnyone },
  'events.callOff': { run: callOffEvent, policy: row('marketer') },
  'events.create': { run: createEvent, policy: row('marketer', 'event-staff') },
  'events.get': { run: getEvent, policy: forAnyone },
  'events.list': { run: listEvents, policy: forAnyone },
  'events.plan': { run: getPlan, policy: row('marketer', 'event-staff') },
  'events.register': { run: registerPerson, policy: forAnyone },
  'events.reinstate': { run: reinstateEvent, policy: row('marketer') },
  'events.update': { run: updateEvent, policy: row('marketer', 'event-staff') }
} satisfies Word
