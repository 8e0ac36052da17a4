import { Text, View } from '@tarojs/components'
import { Button } from '@/components/button'
import { TextField } from '@/components/text-field'
import { visitorsTexts } from '@/i18n/visitors'
import type { Declaration } from './declaration'
import { type DeclareForm as Form, useDeclare } from './use-declare'
import type { Visitor } from './use-visitor'
import './visitors.less'

interface DeclareFormProps {
  visitor: Visitor
  submitLabel: string
  onDeclared: () => void
}

interface DeclareFieldProps {
  form: Form
  field: keyof Declaration
  label: string
  placeholder?: string
}

const DeclareField = ({ form, field, label, placeholder = '' }: DeclareFieldProps) => {
  const problem = form.problems[field]
  return (
    <TextField
      label={label}
      value={form.declaration[field]}
      onChange={(value) => form.change(field, value)}
      placeholder={placeholder}
      error={problem === undefined ? undefined : visitorsTexts()[problem]}
    />
  )
}

/** Name, company and job title; the sentence above the button says what pressing it agrees to. */
export const DeclareForm = ({ visitor, submitLabel, onDeclared }: DeclareFormProps) => {
  const form = useDeclare(visitor, onDeclared)
  const texts = visitorsTexts()
  return (
    <View className='declare'>
      <DeclareField form={form} field='displayName' label={texts.displayName} />
      <DeclareField form={form} field='companyName' label={texts.companyName} placeholder={texts.companyPlaceholder} />
      <DeclareField form={form} field='jobTitle' label={texts.jobTitle} />
      <DeclareField form={form} field='mailOrWebsite' label={texts.mailOrWebsite} placeholder={texts.mailOrWebsitePlaceholder} />
      <View className='declare__end'>
        <Text className='field__hint'>{texts.followUpNotice}</Text>
        {form.problem === null ? null : <Text className='field__error'>{form.problem}</Text>}
        <Button kind='primary' label={submitLabel} isBusy={form.isBusy} onPress={() => void form.submit()} />
      </View>
    </View>
  )
}
