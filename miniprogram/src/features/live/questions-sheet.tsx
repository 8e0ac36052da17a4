import { missingAnswers } from '@shared/domain/events/missing-answers'
import type { FormQuestion } from '@shared/model/event'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { ChoiceChips } from '@/components/choice-chips'
import { Sheet } from '@/components/sheet'
import { TextField } from '@/components/text-field'
import { liveTexts } from '@/i18n/live'
import './live.less'

interface QuestionsSheetProps {
  isOpen: boolean
  questions: readonly FormQuestion[]
  isBusy: boolean
  problem: string | null
  onAnswered: (answers: Record<string, string>) => void
  onClose: () => void
}

interface QuestionProps {
  question: FormQuestion
  answer: string
  isMissing: boolean
  onChange: (answer: string) => void
}

const maxLength = 200

const Question = ({ question, answer, isMissing, onChange }: QuestionProps) => {
  const { label, options } = question
  const error = isMissing ? liveTexts().questionRequired : undefined
  if (options.length === 0) return <TextField label={label} value={answer} maxLength={maxLength} error={error} onChange={onChange} />
  return (
    <View>
      <ChoiceChips
        label={label}
        isMultiple={false}
        options={options.map((option) => ({ value: option, label: option }))}
        selected={answer === '' ? [] : [answer]}
        onChange={([chosen = '']) => onChange(chosen)}
      />
      {error === undefined ? null : <Text className='field__error'>{error}</Text>}
    </View>
  )
}

/** The questions of the event's form for this visitor, at most three, before the registration. */
export const QuestionsSheet = ({ isOpen, questions, isBusy, problem, onAnswered, onClose }: QuestionsSheetProps) => {
  const texts = liveTexts()
  const [answers, setAnswers] = useState<Record<string, string>>({})
  const [hasTried, setHasTried] = useState(false)
  const missing = missingAnswers(questions, answers)
  const submit = () => {
    setHasTried(true)
    if (missing.length === 0) onAnswered(answers)
  }
  return (
    <Sheet
      isOpen={isOpen}
      title={texts.questionsTitle}
      onClose={onClose}
      footer={
        <View className='live__end'>
          {problem === null ? null : <Text className='field__error'>{problem}</Text>}
          <Button kind='primary' label={texts.submitAnswers} isBusy={isBusy} onPress={submit} />
        </View>
      }
    >
      <Text className='live__text'>{texts.questionsText}</Text>
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          answer={answers[question.id] ?? ''}
          isMissing={hasTried && missing.includes(question)}
          onChange={(answer) => setAnswers((before) => ({ ...before, [question.id]: answer }))}
        />
      ))}
    </Sheet>
  )
}
