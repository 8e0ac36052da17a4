import type { FitCriterion } from '@shared/model/fit'
import { useEffect, useRef, useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'

export interface FullCount {
  /** The very criteria counted; another array means they have changed since. */
  criteria: FitCriterion[]
  examinedCount: number
  matchedCount: number
  isDone: boolean
  problem: string | null
}

/** Counts all accounts on the server, page by page; a newer start or leaving the screen ends an older count. */
export const useFullCount = () => {
  const [count, setCount] = useState<FullCount | null>(null)
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current += 1
    },
    []
  )

  const start = async (criteria: FitCriterion[]) => {
    run.current += 1
    const mine = run.current
    let current: FullCount = { criteria, examinedCount: 0, matchedCount: 0, isDone: false, problem: null }
    let cursor: string | undefined
    setCount(current)
    while (mine === run.current && !current.isDone) {
      try {
        const page = await ask('icps.countPage', cursor === undefined ? { criteria } : { criteria, cursor })
        cursor = page.nextCursor ?? undefined
        current = {
          ...current,
          examinedCount: current.examinedCount + page.examinedCount,
          matchedCount: current.matchedCount + page.matchedCount,
          isDone: page.nextCursor === null
        }
      } catch (error) {
        current = { ...current, isDone: true, problem: messageOf(error) }
      }
      if (mine === run.current) setCount(current)
    }
  }
  const stop = () => {
    run.current += 1
    setCount(null)
  }
  return { count, start, stop }
}
