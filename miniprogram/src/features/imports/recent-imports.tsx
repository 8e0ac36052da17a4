import type { ActionOutput } from '@shared/contracts/registry'
import type { AccountImport } from '@shared/model/import'
import { useEffect, useRef, useState } from 'react'
import { useAsk } from '@/api/use-ask'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { QueryView } from '@/components/query-view'
import { Sheet } from '@/components/sheet'
import { Tag } from '@/components/tag'
import { momentText } from '@/i18n/dates'
import { importsTexts } from '@/i18n/imports'
import { usePullToRefresh } from '@/platform/use-pull-to-refresh'
import { formatBytes } from './file-rules'
import { KeptAccounts } from './kept-accounts'
import { UndoSheet } from './undo-sheet'

interface RecentImportsProps {
  /** Takes an unfinished import up again. */
  onResume: (accountImport: AccountImport) => void
  onUndo: (accountImport: AccountImport) => void
}

type ListedImport = ActionOutput<'imports.list'>['items'][number]

const tones = { uploading: 'neutral', checked: 'neutral', committing: 'brand', committed: 'fit', undoing: 'brand', undone: 'neutral' } as const

const noteOf = ({ kind, createdAt, sizeBytes, canUndo, undoUntil }: ListedImport): string => {
  const texts = importsTexts()
  const parts = [texts.kind[kind], momentText(createdAt), formatBytes(sizeBytes), canUndo && undoUntil !== null ? texts.undoUntil(momentText(undoUntil)) : null]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The imports before this one; one that is still being written is taken up as soon as the screen opens. */
export const RecentImports = ({ onResume, onUndo }: RecentImportsProps) => {
  const texts = importsTexts()
  const query = useAsk('imports.list', {})
  usePullToRefresh(query.refetch)
  const [undoing, setUndoing] = useState<AccountImport | null>(null)
  const [shown, setShown] = useState<AccountImport | null>(null)
  const hasLooked = useRef(false)
  const items = query.data?.items

  useEffect(() => {
    if (items === undefined || hasLooked.current) return
    hasLooked.current = true
    const running = items.find(({ status, jobId }) => status === 'committing' && jobId !== null)
    if (running !== undefined) onResume(running)
  }, [items, onResume])

  /** An undoing that is under way is taken up by asking for it again. */
  const pressOf = (each: ListedImport) => {
    if (each.status === 'checked' || each.status === 'committing') return { onPress: () => onResume(each) }
    if (each.status === 'undoing') return { onPress: () => onUndo(each) }
    if (each.status === 'undone' && each.kind === 'accounts') return { onPress: () => setShown(each) }
    return each.canUndo ? { onPress: () => setUndoing(each) } : {}
  }

  return (
    <CellGroup title={texts.recentTitle}>
      <QueryView query={query} isEmpty={(data) => data.items.length === 0} empty={<Cell title={texts.recentEmpty} />}>
        {(data) => (
          <>
            {data.items.map((each) => (
              <Cell
                key={each.id}
                title={each.fileName}
                note={noteOf(each)}
                value={<Tag tone={tones[each.status]} label={texts.status[each.status]} />}
                {...pressOf(each)}
              />
            ))}
          </>
        )}
      </QueryView>
      <Sheet isOpen={shown !== null} title={shown?.fileName ?? ''} onClose={() => setShown(null)}>
        {shown === null ? null : <KeptAccounts importId={shown.id} />}
      </Sheet>
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
