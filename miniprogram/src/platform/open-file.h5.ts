/** Lets the browser download a file. */
export const openFile = async ({ url, name }: { url: string; name: string }): Promise<boolean> => {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  return true
}
