import type { TreeNode } from './types'

/** Returns a node and everything below it, in reading order. */
export const nodesOf = (node: TreeNode): TreeNode[] => [node, ...(node.cn ?? []).flatMap(nodesOf)]

export const textOf = (node: TreeNode): string => (node.v ?? '') + (node.cn ?? []).map(textOf).join('')

export const depthOf = (node: TreeNode): number => 1 + Math.max(0, ...(node.cn ?? []).map(depthOf))

export const hasClass = (node: TreeNode, name: string): boolean => (node.cl ?? '').split(' ').includes(name)

/** Writes a value at a setData path like `root.cn.[0].cn.[2].v`. */
export const writePath = (target: object, path: string, value: unknown): void => {
  const parts = path.replace(/\.?\[(\d+)\]/g, '.$1').split('.')
  const last = parts.pop() ?? ''
  let current = target as Record<string, unknown>
  for (const part of parts) {
    current[part] ??= {}
    current = current[part] as Record<string, unknown>
  }
  current[last] = value
}
