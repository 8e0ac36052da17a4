import type { AccountImport } from '@shared/model/import'
import { useEffect, useRef, useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Tag } from '@/components/tag'
import { momentText } from '@/i18n/dates'
import { importsTexts } from '@/i18n/imports'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { formatBytes } from './file-rules'
import { UndoSheet } from './undo-sheet'

interface RecentImportsProps {
  /** Takes an unfinished import up again. */
  onResume: (accountImport: AccountImport) => void
  onUndo: (accountImport: AccountImport) => void
}

const tones = { uploading: 'neutral', checked: 'neutral', committing: 'brand', committed: 'fit', undoing: 'brand', undone: 'neutral' } as const

/** The imports before this one; one that is still being written is taken up as soon as the screen opens. */
export const RecentImports = ({ onResume, onUndo }: RecentImportsProps) => {
  const texts = importsTexts()
  const query = useAsk('imports.list', {})
  usePullToRefresh(query.refetch)
  const [undoing, setUndoing] = useState<AccountImport | null>(null)
  const hasLooked = useRef(false)
  const items = query.data?.items

  useEffect(() => {
    if (items === undefined || hasLooked.current) return
    hasLooked.current = true
    const running = items.find(({ status, jobId }) => status === 'committing' && jobId !== null)
    if (running !== undefined) onResume(running)
  }, [items, onResume])

  return (
    <CellGroup title={texts.recentTitle}>
      <QueryView query={query} isEmpty={(data) => data.items.length === 0} empty={<Cell title={texts.recentEmpty} />}>
        {(data) => (
          <>
            {data.items.map((each) => (
              <Cell
                key={each.id}
                title={each.fileName}
                note={`${texts.kind[each.kind]} · ${momentText(each.createdAt)} · ${formatBytes(each.sizeBytes)}`}
                value={<Tag tone={tones[each.status]} label={texts.status[each.status]} />}
                {...(each.status === 'checked' || each.status === 'committing' ? { onPress: () => onResume(each) } : {})}
                {...(each.kind === 'deals' && each.status === 'committed' ? { onPress: () => setUndoing(each) } : {})}
              />
            ))}
          </>
        )}
      </QueryView>
      <UndoSheet
        asked={undoing}
        onUndo={(each) => {
          setUndoing(null)
          onUndo(each)
        }}
        onClose={() => setUndoing(null)}
      />
    </CellGroup>
  )
}
