/** Markup that is safe to send: everything put into it was escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | null | readonly Html[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const textOf = (part: Part): string => {
  if (part === null) return ''
  if (part instanceof Html) return part.text
  if (Array.isArray(part)) return part.map(textOf).join('')
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Builds markup from a template; whatever is not markup itself is escaped, null is nothing. */
export const html = (fixed: TemplateStringsArray, ...parts: Part[]): Html => new Html(fixed.map((text, i) => text + textOf(parts[i] ?? null)).join(''))
