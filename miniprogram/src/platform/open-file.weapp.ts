import Taro from '@tarojs/taro'

/** What WeChat can show itself. */
const documentTypes = ['doc', 'xls', 'ppt', 'pdf', 'docx', 'xlsx', 'pptx'] as const
type DocumentType = (typeof documentTypes)[number]

const typeOf = (name: string): DocumentType | undefined => documentTypes.find((type) => name.toLowerCase().endsWith(`.${type}`))

/** Loads a file and shows it, with the menu to send or keep it; returns whether it worked. */
export const openFile = async ({ url, name }: { url: string; name: string }): Promise<boolean> => {
  try {
    const { tempFilePath } = await Taro.downloadFile({ url })
    const fileType = typeOf(name)
    if (/\.(jpg|png)$/i.test(name)) await Taro.previewImage({ urls: [tempFilePath] })
    else await Taro.openDocument({ filePath: tempFilePath, showMenu: true, ...(fileType === undefined ? {} : { fileType }) })
    return true
  } catch {
    return false
  }
}
