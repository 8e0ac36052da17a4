import { createModel } from '../../actions/models/create-model'
import { listModels } from '../../actions/models/list-models'
import { publishModel } from '../../actions/models/publish-model'
import { revertModel } from '../../actions/models/revert-model'
import { updateModel } from '../../actions/models/update-model'
import { verifyScores } from '../../actions/models/verify-scores'
import { row } from '../rows'
import type { Word } from '../word'

export const modelsWord = {
  'models.create': { run: createModel, policy: row('marketer') },
  'models.list': { run: listModels, policy: row('marketer') },
  'models.publish': { run: publishModel, policy: row('marketer') },
  'models.revert': { run: revertModel, policy: row('marketer') },
  'models.update': { run: updateModel, policy: row('marketer') },
  'models.verify': { run: verifyScores, policy: row() }
} satisfies Word
