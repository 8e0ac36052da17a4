import { useEffect, useRef } from 'react'

const reachable = '[tabindex="0"], input, textarea'
let dialogCount = 0

/** Keeps Tab inside the panel: from its last part to its first, and back. */
const keepInside = (panel: HTMLElement, event: KeyboardEvent): void => {
  const parts = [...panel.querySelectorAll<HTMLElement>(reachable)]
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return
  const isOutside = !panel.contains(document.activeElement)
  const end = event.shiftKey ? first : last
  if (!isOutside && document.activeElement !== end) return
  event.preventDefault()
  if (event.shiftKey) last.focus()
  else first.focus()
}

/** Handles a dialog's keys while it is open: Escape closes, Tab stays inside, and what had the focus gets it back. Returns the id the panel must carry. */
export const useDialog = (isOpen: boolean, onClose: () => void): string => {
  const id = useRef('')
  if (id.current === '') {
    dialogCount += 1
    id.current = `dialog-${dialogCount}`
  }
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    if (!isOpen) return
    const before = document.activeElement
    const panel = () => document.getElementById(id.current)
    panel()?.setAttribute('tabindex', '-1')
    panel()?.focus()
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close.current()
      const inside = panel()
      if (event.key === 'Tab' && inside !== null) keepInside(inside, event)
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [isOpen])
  return id.current
}
