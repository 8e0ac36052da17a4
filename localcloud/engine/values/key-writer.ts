import { typeOf, typeOrder } from './type-order'

const endOfValue = 0x00
const escapeOfZero = 0xff

/** Writes values as bytes whose memcmp order is the BSON order of the values. No encoding is a prefix of another. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(1024)
  private length = 0

  reset(): void {
    this.length = 0
  }

  /** A copy of what was written since the last reset. */
  take(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length))
  }

  /** Descending keys are the bitwise inverse of ascending ones. */
  write(value: unknown, isDescending: boolean): void {
    const start = this.length
    this.writeValue(value)
    if (isDescending) this.invertFrom(start)
  }

  writeByte(byte: number): void {
    this.reserve(1)
    this.bytes[this.length] = byte
    this.length += 1
  }

  writeBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + count))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }

  private invertFrom(start: number): void {
    for (let i = start; i < this.length; i += 1) this.bytes[i] = ~(this.bytes[i] as number) & 0xff
  }

  private writeValue(value: unknown): void {
    const type = typeOf(value)
    if (type === typeOrder.number) this.writeNumber(type, value as number)
    else if (type === typeOrder.date) this.writeNumber(type, (value as Date).getTime())
    else this.writeTagged(type, value)
  }

  private writeTagged(type: number, value: unknown): void {
    this.writeByte(type)
    if (type === typeOrder.string) this.writeText(value as string)
    else if (type === typeOrder.boolean) this.writeByte(value === true ? 1 : 0)
    else if (type === typeOrder.array) this.writeElements(value as readonly unknown[])
    else if (type === typeOrder.object) this.writeFields(value as object)
    else if (type === typeOrder.regex) this.writeText(String(value))
    else if (type === typeOrder.binary) this.writeSized(value as Uint8Array)
  }

  /** IEEE 754 big-endian; the sign bit flipped for positive numbers, every bit for negative ones. NaN sorts first. */
  private writeNumber(type: number, value: number): void {
    this.writeByte(type)
    this.reserve(8)
    const at = this.length
    this.length += 8
    if (Number.isNaN(value)) {
      this.bytes.fill(0, at, at + 8)
      return
    }
    this.bytes.writeDoubleBE(value === 0 ? 0 : value, at)
    if (value < 0) this.invertFrom(at)
    else this.bytes[at] = (this.bytes[at] as number) | 0x80
  }

  /** UTF-8 and a zero byte; a zero inside the text is followed by 0xff, so that it sorts behind the end. */
  private writeText(text: string): void {
    if (text.includes('\0')) {
      this.writeEscaped(Buffer.from(text))
      return
    }
    this.reserve(text.length * 3 + 1)
    this.length += this.bytes.write(text, this.length)
    this.writeByte(endOfValue)
  }

  private writeEscaped(bytes: Uint8Array): void {
    for (const byte of bytes) {
      this.writeByte(byte)
      if (byte === 0) this.writeByte(escapeOfZero)
    }
    this.writeByte(endOfValue)
  }

  private writeElements(values: readonly unknown[]): void {
    for (const value of values) this.writeValue(value)
    this.writeByte(endOfValue)
  }

  private writeFields(value: object): void {
    for (const [name, child] of Object.entries(value)) {
      this.writeByte(typeOf(child))
      this.writeText(name)
      this.writeValue(child)
    }
    this.writeByte(endOfValue)
  }

  private writeSized(bytes: Uint8Array): void {
    this.reserve(4)
    this.length = this.bytes.writeUInt32BE(bytes.length, this.length)
    this.writeBytes(bytes)
  }
}

const shared = new KeyWriter()

/** Bytes of one ascending value. */
export const keyOf = (value: unknown): Buffer => {
  shared.reset()
  shared.write(value, false)
  return shared.take()
}
