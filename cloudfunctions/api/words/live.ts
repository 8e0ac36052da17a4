import { getNumbers } from '../../actions/live/get-numbers'
import { listMaterials } from '../../actions/live/list-materials'
import { listReservations } from '../../actions/live/list-reservations'
import { pullLeads } from '../../actions/live/pull-leads'
import { reserveLive } from '../../actions/live/reserve-live'
import { saveNumbers } from '../../actions/live/save-numbers'
import { forAnyone, row } from '../rows'
import type { Word } from '../word'

export const liveWord = {
  'live.materials': { run: listMaterials, policy: forAnyone },
  'live.numbers': { run: getNumbers, policy: row('marketer') },
  'live.pullLeads': { run: pullLeads, policy: row('marketer') },
  'live.reservation': { run: listReservations, policy: forAnyone },
  'live.reserve': { run: reserveLive, policy: forAnyone },
  'live.saveNumbers': { run: saveNumbers, policy: row('marketer') }
} satisfies Word
