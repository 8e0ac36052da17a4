import { createHmac, timingSafeEqual } from 'node:crypto'

const digest = (key: string, text: string): string => createHmac('sha1', key).update(text).digest('hex')

const isSame = (left: string, right: string): boolean => left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right))

export interface Signer {
  /** An authorization in the shape of Tencent COS for one PUT to one path. */
  authorizeUpload(cloudPath: string, validity: { fromSeconds: number; untilSeconds: number }): string
  checkUpload(authorization: string, cloudPath: string, nowSeconds: number): 'ok' | 'wrong' | 'expired'
  signDownload(cloudPath: string, untilSeconds: number): string
  checkDownload(sign: string, { cloudPath, untilSeconds }: { cloudPath: string; untilSeconds: number }): boolean
}

export const createSigner = (key: string): Signer => {
  const uploadSignature = (cloudPath: string, time: string) => digest(key, `put\n${cloudPath}\n${time}`)
  const signDownload = (cloudPath: string, untilSeconds: number) => digest(key, `get\n${cloudPath}\n${untilSeconds}`)
  return {
    signDownload,
    checkDownload: (sign, { cloudPath, untilSeconds }) => isSame(sign, signDownload(cloudPath, untilSeconds)),
    authorizeUpload: (cloudPath, { fromSeconds, untilSeconds }) => {
      const time = `${fromSeconds};${untilSeconds}`
      const signature = uploadSignature(cloudPath, time)
      return `q-sign-algorithm=sha1&q-ak=localcloud&q-sign-time=${time}&q-key-time=${time}&q-header-list=&q-url-param-list=&q-signature=${signature}`
    },
    checkUpload: (authorization, cloudPath, nowSeconds) => {
      const parts = new URLSearchParams(authorization)
      const time = parts.get('q-sign-time') ?? ''
      if (!isSame(parts.get('q-signature') ?? '', uploadSignature(cloudPath, time))) return 'wrong'
      return nowSeconds > Number(time.split(';')[1]) ? 'expired' : 'ok'
    }
  }
}
