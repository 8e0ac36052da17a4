import { CloudError } from '../cloud-error'

const maxPathBytes = 850
const maxSegmentBytes = 200

/** Returns the path when storage can hold it; otherwise a sentence. Refused are the characters that a download URL cannot carry unencoded. */
export const checkCloudPath = (cloudPath: unknown): string => {
  const refuse = (why: string) => new CloudError('INVALID_PARAM', `The cloud path ${JSON.stringify(cloudPath)} ${why}.`)
  if (typeof cloudPath !== 'string' || cloudPath === '') throw refuse('must be text, such as imports/2026/accounts.csv')
  if (Buffer.byteLength(cloudPath) > maxPathBytes) throw refuse(`is longer than ${maxPathBytes} bytes`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u001f\u007f#?%\\]/.test(cloudPath)) throw refuse('holds one of # ? % \\ or a control character')
  if (Buffer.from(cloudPath).toString() !== cloudPath) throw refuse('holds half a character')
  const segments = cloudPath.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) throw refuse('has an empty segment, . or ..')
  if (segments.some((segment) => Buffer.byteLength(segment) > maxSegmentBytes)) throw refuse(`has a segment longer than ${maxSegmentBytes} bytes`)
  return cloudPath
}

const encodeSegment = (segment: string): string => segment.replace(/[^\p{L}\p{N}._-]/gu, (character) => encodeURIComponent(character).replace(/^[^%]$/, hexOf))

const hexOf = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Returns the file's place below the storage folder. The leaf begins with =, which no folder does, so that a and a/b can both be files. */
export const diskPathOf = (cloudPath: string): string[] => {
  const segments = cloudPath.split('/').map(encodeSegment)
  return [...segments.slice(0, -1), `=${segments.at(-1) ?? ''}`]
}
