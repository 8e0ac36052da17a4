import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'

/** Lets the person choose a file from a chat; null when they choose none. */
export const pickFile = async (extensions: string[]): Promise<PickedFile | null> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: extensions })
    const file = tempFiles[0]
    if (file === undefined) return null
    return {
      name: file.name,
      sizeBytes: file.size,
      upload: async ({ cloudPath }) => {
        await Taro.cloud.uploadFile({ cloudPath, filePath: file.path })
      }
    }
  } catch {
    return null
  }
}
