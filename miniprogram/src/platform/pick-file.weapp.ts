import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'

const send = (cloudPath: string, filePath: string, onSent: (sentRatio: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const task = Taro.cloud.uploadFile({ cloudPath, filePath, success: () => resolve(), fail: reject })
    task.onProgressUpdate(({ progress }) => onSent(progress / 100))
  })

const readBase64 = (filePath: string): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath, encoding: 'base64', success: ({ data }) => resolve(String(data)), fail: reject })
  })

/** Lets the person choose a file from a chat; null when they choose none. */
export const pickFile = async (extensions: string[]): Promise<PickedFile | null> => {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: extensions })
    const file = tempFiles[0]
    if (file === undefined) return null
    return {
      name: file.name,
      sizeBytes: file.size,
      readBase64: () => readBase64(file.path),
      upload: ({ cloudPath }, onSent) => send(cloudPath, file.path, onSent)
    }
  } catch {
    return null
  }
}
