import Taro from '@tarojs/taro'
import type { Picture } from './picture'

/** Puts a picture into the phone's album; returns whether the person let it happen. */
export const savePicture = async ({ contentType, base64 }: Picture, name: string): Promise<boolean> => {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}.${contentType.split('/')[1] ?? 'png'}`
  try {
    Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
    await Taro.saveImageToPhotosAlbum({ filePath })
    return true
  } catch {
    return false
  }
}
