import { type Documents, DuplicateKeyError } from '../platform/documents'

/** Counts what went to the robot in each minute, so that all runners together stay within its limit. */
export const deliveryMinutes = {
  /** Takes one of the minute's places; returns whether there was one left. */
  take: async (documents: Documents, minute: string, maxCount: number): Promise<boolean> => {
    try {
      await documents.insert('deliveryMinutes', [{ _id: minute, minute, count: 0 } as { _id: string }])
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
    }
    return (await documents.updateWhere('deliveryMinutes', { _id: minute, count: { $lt: maxCount } }, { $inc: { count: 1 } })) > 0
  },
  forgetBefore: (documents: Documents, minute: string): Promise<number> => documents.removeWhere('deliveryMinutes', { minute: { $lt: minute } })
}
