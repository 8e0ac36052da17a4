export interface Picture {
  contentType: string
  base64: string
}
