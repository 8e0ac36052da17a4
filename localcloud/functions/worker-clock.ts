const RealDate = Date
let offset = 0

/** The machine's Date, moved by the local cloud's clock offset wherever it would read the present moment. */
const MovedDate = new Proxy(RealDate, {
  construct: (target, args) => (args.length === 0 ? new target(target.now() + offset) : Reflect.construct(target, args)),
  apply: (target) => new target(target.now() + offset).toString(),
  get: (target, name) => (name === 'now' ? () => target.now() + offset : Reflect.get(target, name))
})

/** Moves the time that the function sees; 0 leaves the machine's own. */
export const moveClock = (offsetMs: number): void => {
  offset = offsetMs
  globalThis.Date = offsetMs === 0 ? RealDate : MovedDate
}
