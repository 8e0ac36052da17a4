import type { Picture } from './picture'

/** Lets the browser download a picture. */
export const savePicture = async ({ contentType, base64 }: Picture, name: string): Promise<boolean> => {
  const link = document.createElement('a')
  link.href = `data:${contentType};base64,${base64}`
  link.download = `${name}.${contentType.split('/')[1] ?? 'png'}`
  link.click()
  return true
}
