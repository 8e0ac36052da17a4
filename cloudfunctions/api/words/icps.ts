import { countPage } from '../../actions/icps/count-page'
import { createIcp } from '../../actions/icps/create-icp'
import { getIcp } from '../../actions/icps/get-icp'
import { getProjection } from '../../actions/icps/get-projection'
import { getVerdicts } from '../../actions/icps/get-verdicts'
import { listIcps } from '../../actions/icps/list-icps'
import { publishIcp } from '../../actions/icps/publish-icp'
import { revertIcp } from '../../actions/icps/revert-icp'
import { updateIcp } from '../../actions/icps/update-icp'
import { row } from '../rows'
import type { Word } from '../word'

export const icpsWord = {
  'icps.countPage': { run: countPage, policy: row('marketer') },
  'icps.create': { run: createIcp, policy: row('marketer') },
  'icps.get': { run: getIcp, policy: row('sales', 'marketer') },
  'icps.list': { run: listIcps, policy: row('sales', 'marketer') },
  'icps.projection': { run: getProjection, policy: row('marketer') },
  'icps.publish': { run: publishIcp, policy: row('marketer') },
  'icps.revert': { run: revertIcp, policy: row('marketer') },
  'icps.update': { run: updateIcp, policy: row('marketer') },
  'icps.verdicts': { run: getVerdicts, policy: row('marketer') }
} satisfies Word
