import type { ActionOutput } from '@shared/contracts/registry'
import { useAskPages } from '@/api/use-ask-pages'
import { Cell } from '@/components/cell'
import { CellGroup } from '@/components/cell-group'
import { LoadMore } from '@/components/load-more'
import { QueryView } from '@/components/query-view'
import { importsTexts } from '@/i18n/imports'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'

type Kept = ActionOutput<'imports.kept'>['items'][number]

const whyOf = ({ reasons, fields }: Kept): string => {
  const texts = importsTexts()
  if (fields.length > 0) return texts.keptFields(fields.map((field) => texts.field[field]).join(texts.nameJoin))
  return reasons.map((reason) => texts.keptReason[reason]).join(texts.nameJoin)
}

/** What undoing an import left as it is, each with the reason. */
export const KeptAccounts = ({ importId }: { importId: string }) => {
  const texts = importsTexts()
  const pages = useAskPages('imports.kept', { importId })
  return (
    <CellGroup title={texts.keptTitle} note={texts.keptText}>
      <QueryView query={pages} isEmpty={(data) => data.pages.every((page) => page.items.length === 0)} empty={<Cell title={texts.keptNone} />}>
        {(data) => (
          <>
            {data.pages
              .flatMap((page) => page.items)
              .map((kept) => (
                <Cell key={`${kept.kind}:${kept.accountId}`} title={kept.name} note={whyOf(kept)} onPress={() => goTo(routes.account(kept.accountId))} />
              ))}
            <LoadMore query={pages} />
          </>
        )}
      </QueryView>
    </CellGroup>
  )
}
