/** What a scene can lead to: an entry code of a content, or a content itself. */
export interface SceneTarget {
  kind: 'entry' | 'content'
  code: string
}

const prefixes: Record<SceneTarget['kind'], string> = { entry: 'e.', content: 'a.' }

/** WeChat's limit for the scene of a mini-program code; the parametric code of an official account takes 64. */
const maxSceneLength = 32
const maxCodeLength = maxSceneLength - 2
const codePattern = /^[0-9A-Za-z]{4,30}$/

/** Returns the scene of a code: at most 32 characters that WeChat allows, nothing of a person or company. Throws for a code that does not fit. */
export const encodeScene = ({ kind, code }: SceneTarget): string => {
  if (!codePattern.test(code)) throw new Error(`a scene holds a code of 4 to ${maxCodeLength} letters and digits`)
  return prefixes[kind] + code
}

/** What WeChat hands over is encoded once; text that is no encoding is taken as it is. */
const plain = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Returns what a scene leads to, as it stands in a page's query (encoded or not); null for anything this app has not made. */
export const decodeScene = (text: string): SceneTarget | null => {
  const scene = plain(text)
  const kind = (['entry', 'content'] as const).find((candidate) => scene.startsWith(prefixes[candidate]))
  if (kind === undefined) return null
  const code = scene.slice(prefixes[kind].length)
  return codePattern.test(code) ? { kind, code } : null
}
