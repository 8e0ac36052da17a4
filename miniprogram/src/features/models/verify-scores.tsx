import type { JobProgress } from '@shared/contracts/jobs'
import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useAct } from '@/api/use-act'
import { Button } from '@/components/button'
import { CellGroup } from '@/components/cell-group'
import { modelsTexts } from '@/i18n/models'
import './verify-scores.less'

interface Progress {
  jobId: string
  onDone: (job: JobProgress) => void
  onAgain: () => void
}

interface VerifyScoresProps {
  /** How far the check is. */
  progress: (progress: Progress) => ReactNode
}

const resultText = ({ doneCount, summary }: JobProgress): string => {
  const texts = modelsTexts()
  const differing = summary?.accounts ?? 0
  return differing === 0 ? texts.verified(doneCount) : texts.differs(doneCount, differing, summary?.differences ?? 0)
}

/** Folds every ledger again on demand and says whether the scores shown are those of the ledger. */
export const VerifyScores = ({ progress }: VerifyScoresProps) => {
  const texts = modelsTexts()
  const verify = useAct('models.verify')
  const [jobId, setJobId] = useState<string | null>(null)
  const [result, setResult] = useState<JobProgress | null>(null)
  const start = () => verify.mutate({}, { onSuccess: (begun) => setJobId(begun.jobId) })
  const end = (job: JobProgress) => {
    setJobId(null)
    setResult(job)
  }
  if (jobId !== null) return <>{progress({ jobId, onDone: end, onAgain: start })}</>
  return (
    <CellGroup title={texts.verifyTitle} note={texts.verifyNote}>
      <View className='card__body verify-scores'>
        {result === null ? null : <Text className={result.summary?.accounts ? 'field__error' : ''}>{resultText(result)}</Text>}
        {verify.error === null ? null : <Text className='field__error'>{verify.error.message}</Text>}
        <Button label={texts.verify} isBusy={verify.isPending} onPress={start} />
      </View>
    </CellGroup>
  )
}
