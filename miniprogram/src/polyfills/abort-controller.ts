// WeChat's logic layer has no AbortController; react-query makes one for every fetch and, without it, stays pending silently.
type Listener = () => void

class Signal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private readonly listeners = new Set<Listener>()

  addEventListener(_type: string, listener: Listener) {
    this.listeners.add(listener)
  }
  removeEventListener(_type: string, listener: Listener) {
    this.listeners.delete(listener)
  }
  dispatchEvent() {
    this.onabort?.()
    for (const listener of this.listeners) listener()
    return true
  }
  throwIfAborted() {
    if (this.aborted) throw this.reason
  }
}

export class AbortController {
  readonly signal = new Signal()

  abort(reason?: unknown) {
    if (this.signal.aborted) return
    this.signal.aborted = true
    this.signal.reason = reason ?? Object.assign(new Error('Aborted'), { name: 'AbortError' })
    this.signal.dispatchEvent()
  }
}
