import type { ActionInput } from '@shared/contracts/registry'
import type { ScanAnswer } from '@shared/model/attendance'
import { useRef, useState } from 'react'
import { messageOf } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { randomId } from '@/platform/random-id'

type Sent = { kind: 'scan'; input: ActionInput<'checkIns.scan'> } | { kind: 'walk-in'; input: ActionInput<'checkIns.walkIn'> }

const send = (sent: Sent): Promise<ScanAnswer> => (sent.kind === 'scan' ? ask('checkIns.scan', sent.input) : ask('checkIns.walkIn', sent.input))

/** One gate: each scan has an id of its own, and after a lost answer the same scan is sent again, so nobody is counted twice. */
export const useGate = ({ eventId, gate }: { eventId: string; gate: string }) => {
  const [answer, setAnswer] = useState<ScanAnswer | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const unanswered = useRef<Sent | null>(null)

  const run = async (sent: Sent) => {
    unanswered.current = sent
    setIsBusy(true)
    setProblem(null)
    try {
      setAnswer(await send(sent))
      unanswered.current = null
    } catch (error) {
      setAnswer(null)
      setProblem(messageOf(error))
    }
    setIsBusy(false)
  }
  const at = () => ({ eventId, gate, scanId: randomId() })
  return {
    answer,
    problem,
    isBusy,
    scan: (passCode: string, direction: 'in' | 'out') => run({ kind: 'scan', input: { ...at(), passCode, direction } }),
    admit: (personId: string, direction: 'in' | 'out') => run({ kind: 'scan', input: { ...at(), passCode: null, personId, direction } }),
    walkIn: (person: Pick<ActionInput<'checkIns.walkIn'>, 'name' | 'companyName' | 'consentHow'>) => run({ kind: 'walk-in', input: { ...at(), ...person } }),
    /** Sends the scan that got no answer once more. */
    retry: async () => {
      if (unanswered.current !== null) await run(unanswered.current)
    }
  }
}

export type Gate = ReturnType<typeof useGate>
