const scenePattern = /[?&]scene=(\d{4})(?!\d)/

/** The launch scene a link claims in its query (`scene=1058`); null without one or for rubbish. A browser has no scenes of its own. */
export const entryScene = (): number | null => {
  const found = scenePattern.exec(window.location.href)?.[1]
  return found === undefined ? null : Number(found)
}
