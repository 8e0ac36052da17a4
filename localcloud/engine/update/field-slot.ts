import { requestFailed } from '../engine-error'
import type { Document } from '../types'
import { partsOf } from '../values/path'
import { isPlainObject } from '../values/type-order'

type Container = Document | unknown[]

const isArrayIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part)

const largestPadding = 1_500_000

const shown = (value: unknown): string => (value instanceof Date ? `new Date(${value.getTime()})` : JSON.stringify(value))

const readChild = (container: Container, part: string): unknown => {
  if (Array.isArray(container)) return isArrayIndex(part) ? container[Number(part)] : undefined
  return Object.hasOwn(container, part) ? container[part] : undefined
}

const cannotCreate = (part: string, name: string, value: unknown): Error => requestFailed(`Cannot create field '${part}' in element {${name}: ${shown(value)}}`)

/** The place of one field in a document being updated. Nothing is created before it is written. */
export class FieldSlot {
  private readonly parts: readonly string[]

  constructor(
    readonly document: Document,
    readonly path: string
  ) {
    this.parts = partsOf(path)
    if (this.parts.includes('')) throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
    if (this.parts.includes('__proto__')) throw requestFailed(`The update path '${path}' names '__proto__', which is not allowed.`)
  }

  /** The field's last name. */
  get name(): string {
    return this.parts.at(-1) as string
  }

  /** The value, or undefined where it or anything on its way is missing. */
  get value(): unknown {
    const container = this.container()
    return container === null ? undefined : readChild(container, this.name)
  }

  write(value: unknown): void {
    const container = this.ensureContainer()
    const { name } = this
    if (!Array.isArray(container)) {
      container[name] = value
      return
    }
    const place = Number(name)
    if (place - container.length > largestPadding) throw requestFailed(`Cannot backfill more than ${largestPadding} elements into the array`)
    while (container.length < place) container.push(null)
    container[place] = value
  }

  /** Removes the field; an element of an array becomes null, so that the others keep their places. */
  remove(): void {
    const container = this.container()
    if (container === null) return
    if (!Array.isArray(container)) delete container[this.name]
    else if (isArrayIndex(this.name) && Number(this.name) < container.length) container[Number(this.name)] = null
  }

  /** Does the way to the field lead through an array? */
  get isInsideArray(): boolean {
    let value: unknown = this.document
    for (const part of this.parts.slice(0, -1)) {
      value = isContainer(value) ? readChild(value, part) : undefined
      if (Array.isArray(value)) return true
    }
    return false
  }

  private container(): Container | null {
    let container: Container = this.document
    for (const part of this.parts.slice(0, -1)) {
      const child = readChild(container, part)
      if (!isContainer(child)) return null
      container = child
    }
    return container
  }

  private ensureContainer(): Container {
    let container: Container = this.document
    for (const [i, part] of this.parts.slice(0, -1).entries()) {
      const next = this.parts[i + 1] as string
      const child = readChild(container, part)
      if (child === undefined) container = this.createChild(container, i)
      else if (isContainer(child)) container = child
      else throw cannotCreate(next, part, child)
      if (Array.isArray(container) && !isArrayIndex(next)) throw cannotCreate(next, part, container)
    }
    return container
  }

  private createChild(container: Container, depth: number): Document {
    const created: Document = {}
    new FieldSlot(this.document, this.parts.slice(0, depth + 1).join('.')).write(created)
    return readChild(container, this.parts[depth] as string) as Document
  }
}

const isContainer = (value: unknown): value is Container => Array.isArray(value) || isPlainObject(value)
