import type { PickedFile, UploadTarget } from './picked-file'

/** fetch cannot tell how much is sent; this can. */
const put = (file: File, { upload }: UploadTarget, onSent: (sentRatio: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', upload.url)
    for (const [name, value] of Object.entries(upload.headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0)
    request.onload = () => (request.status < 300 ? resolve() : reject(new Error(`upload answered ${request.status}`)))
    request.onerror = () => reject(new Error('upload failed'))
    request.send(file)
  })

const readBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    // A data address: its base64 begins after the comma.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(new Error('file not readable'))
    reader.readAsDataURL(file)
  })

const asPicked = (file: File): PickedFile => ({
  name: file.name,
  sizeBytes: file.size,
  readBase64: () => readBase64(file),
  upload: (target, onSent) => put(file, target, onSent)
})

/** Lets the person choose a file from their device; null when they choose none. */
export const pickFile = (extensions: string[]): Promise<PickedFile | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.style.display = 'none'
    const finish = (file: PickedFile | null) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      finish(file === undefined ? null : asPicked(file))
    })
    input.addEventListener('cancel', () => finish(null))
    document.body.append(input)
    input.click()
  })
