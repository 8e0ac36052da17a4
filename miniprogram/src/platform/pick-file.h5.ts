import type { PickedFile } from './picked-file'

const asPicked = (file: File): PickedFile => ({
  name: file.name,
  sizeBytes: file.size,
  upload: async ({ upload }) => {
    const response = await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: file })
    if (!response.ok) throw new Error(`upload answered ${response.status}`)
  }
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
