import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { messageOf } from '@/api/app-error'
import { useAct } from '@/api/use-act'
import { useAsk } from '@/api/use-ask'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { QueryView } from '@/components/query-view'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { icpTexts } from '@/i18n/icp'
import { goTo } from '@/platform/navigate'
import { routes } from '@/routes'
import './icp-list.less'

interface CreateIcpProps {
  isOpen: boolean
  onClose: () => void
}

const useCreateIcp = (onClose: () => void) => {
  const texts = icpTexts()
  const [name, setName] = useState('')
  const [productId, setProductId] = useState<string | null>(null)
  const [productName, setProductName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const createProduct = useAct('products.create', ['products.list'])
  const createIcp = useAct('icps.create', ['icps.list'])
  const isNewProduct = productName.trim() !== ''

  const create = async () => {
    const product = isNewProduct ? await createProduct.mutateAsync({ name: productName.trim() }) : { id: productId ?? '' }
    // Should the profile fail, the product is there already and is chosen for the next try.
    setProductId(product.id)
    setProductName('')
    const icp = await createIcp.mutateAsync({ name: name.trim(), productId: product.id })
    onClose()
    goTo(routes.icp(icp.id))
  }
  const submit = () => {
    setProblem(null)
    if (name.trim() === '') return setProblem(texts.needsName)
    if (!isNewProduct && productId === null) return setProblem(texts.needsProduct)
    void create().catch((error: unknown) => setProblem(messageOf(error)))
  }
  return { name, setName, productId, setProductId, productName, setProductName, problem, submit, isBusy: createProduct.isPending || createIcp.isPending }
}

/** A new profile for a product that is chosen or added on the spot. */
export const CreateIcp = ({ isOpen, onClose }: CreateIcpProps) => {
  const texts = icpTexts()
  const form = useCreateIcp(onClose)
  const products = useAsk('products.list', {}, { enabled: isOpen })
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.createTitle}
      onClose={onClose}
      footer={
        <View className='icp-create__end'>
          {form.problem === null ? null : <Text className='field__error'>{form.problem}</Text>}
          <Button kind='primary' label={texts.confirmCreate} isBusy={form.isBusy} onPress={form.submit} />
        </View>
      }
    >
      <TextField label={texts.name} value={form.name} maxLength={60} placeholder={texts.namePlaceholder} onChange={form.setName} />
      <QueryView query={products} isEmpty={({ items }) => items.length === 0} empty={<View />}>
        {({ items }) => (
          <ChoiceChips
            label={texts.product}
            isMultiple={false}
            options={items.map(({ id, name }) => ({ value: id, label: name }))}
            selected={form.productId === null ? [] : [form.productId]}
            onChange={([chosen]) => form.setProductId(chosen ?? null)}
          />
        )}
      </QueryView>
      <TextField label={texts.newProductName} value={form.productName} maxLength={60} placeholder={texts.productPlaceholder} onChange={form.setProductName} />
    </Sheet>
  )
}
