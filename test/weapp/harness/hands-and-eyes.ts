import { hasClass, nodesOf, textOf } from './tree'
import type { TreeNode, WeappPage } from './types'

const pollMs = 10
const patienceMs = 10_000
const shownLength = 400

/** What a person does with the page on top: reads, waits, taps and types. */
export const makeHandsAndEyes = (pages: readonly WeappPage[], problems: readonly string[]) => {
  const top = (): WeappPage => {
    const page = pages.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }
  const root = (): TreeNode => {
    const { root: tree } = top().data
    if (tree === undefined) throw new Error('the page has drawn nothing yet')
    return tree
  }
  const nodes = (): TreeNode[] => (top().data.root === undefined ? [] : nodesOf(root()))
  const text = (): string => (top().data.root === undefined ? '' : textOf(root()))
  const onScreen = (): string => `on screen: ${text().slice(0, shownLength)}; problems: ${problems.join(' | ').slice(0, shownLength)}`
  /** Waits until the condition gives something, and returns it. */
  const until = async <Found>(condition: () => Found | undefined | false | null): Promise<Found> => {
    const deadline = Date.now() + patienceMs
    for (;;) {
      const found = condition()
      if (found !== undefined && found !== false && found !== null) return found
      if (Date.now() > deadline) throw new Error(`waited ${patienceMs} ms; ${onScreen()}`)
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
  }
  const fire = (node: TreeNode | undefined, type: string, detail: object = {}) => {
    if (node === undefined) throw new Error(`there is nothing to ${type}; ${onScreen()}`)
    const target = { id: node.uid ?? node.sid, dataset: { sid: node.sid } }
    const ignore = () => undefined
    top().eh?.({ type, detail, target, currentTarget: target, timeStamp: Date.now(), preventDefault: ignore, stopPropagation: ignore })
  }
  return {
    top,
    root,
    text,
    until,
    /** What becomes an element of WXML; bare text does not. */
    elements: () => nodes().filter(({ v }) => v === undefined),
    textOf: (node: TreeNode | undefined): string => (node === undefined ? '' : textOf(node)),
    untilText: (wanted: string) => until(() => text().includes(wanted)),
    byClass: (name: string) => nodes().filter((node) => hasClass(node, name)),
    tap: (node: TreeNode | undefined) => fire(node, 'tap'),
    input: (node: TreeNode | undefined, value: string) => fire(node, 'input', { value, cursor: value.length })
  }
}
