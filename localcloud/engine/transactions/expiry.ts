/** Calls back when the oldest of the things that began has lived its time; one timer serves them all. */
export class Expiry {
  private timer: NodeJS.Timeout | null = null

  constructor(
    private readonly lifeMs: number,
    /** Ends what is due, and returns how long to wait for the next one, or null if nothing is left. */
    private readonly endDue: () => number | null
  ) {}

  /** Something began now. */
  arm(): void {
    this.timer ??= this.wait(this.lifeMs)
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
  }

  private wait(ms: number): NodeJS.Timeout {
    const timer = setTimeout(() => {
      const nextMs = this.endDue()
      this.timer = nextMs === null ? null : this.wait(nextMs)
    }, ms)
    timer.unref()
    return timer
  }
}
