import { cancelTrial } from '../../actions/models/cancel-trial'
import { createModel } from '../../actions/models/create-model'
import { getTrial } from '../../actions/models/get-trial'
import { listModels } from '../../actions/models/list-models'
import { listTrialMoves } from '../../actions/models/list-trial-moves'
import { publishModel } from '../../actions/models/publish-model'
import { revertModel } from '../../actions/models/revert-model'
import { tryModel } from '../../actions/models/try-model'
import { updateModel } from '../../actions/models/update-model'
import { verifyScores } from '../../actions/models/verify-scores'
import { row } from '../rows'
import type { Word } from '../word'

export const modelsWord = {
  'models.cancelTrial': { run: cancelTrial, policy: row('marketer') },
  'models.create': { run: createModel, policy: row('marketer') },
  'models.getTrial': { run: getTrial, policy: row('marketer') },
  'models.list': { run: listModels, policy: row('marketer') },
  'models.listTrialMoves': { run: listTrialMoves, policy: row('marketer') },
  'models.publish': { run: publishModel, policy: row('marketer') },
  'models.revert': { run: revertModel, policy: row('marketer') },
  'models.try': { run: tryModel, policy: row('marketer') },
  'models.update': { run: updateModel, policy: row('marketer') },
  'models.verify': { run: verifyScores, policy: row() }
} satisfies Word
