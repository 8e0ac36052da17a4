import { otherSlot } from '@shared/model/scoring-slots'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { scoringPointers } from '../../repositories/scoring-pointers'
import { liveModel } from '../scoring'

export const revertModel = defineAction('models.revert', async (_input, { documents, now }) => {
  await documents.transaction(async (transaction) => {
    const pointer = await scoringPointers.hold(transaction)
    if (pointer.building !== null) throw new AppError('CONFLICT', '新版本正在发布，请等它完成后再恢复')
    if (!pointer.isOtherReady) throw new AppError('CONFLICT', '没有可以恢复的上一个版本')
    await scoringPointers.save(transaction, { ...pointer, liveSlot: otherSlot(pointer.liveSlot) })
  })

  return { liveVersion: (await liveModel(documents, now)).version }
})
