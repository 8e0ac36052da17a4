import { Screen } from '@/components/screen'
import { ContactImport } from '@/features/contacts/contact-import'
import { CheckedStep } from '@/features/imports/checked-step'
import { DoneStep } from '@/features/imports/done-step'
import { PickStep } from '@/features/imports/pick-step'
import { RecentImports } from '@/features/imports/recent-imports'
import { type ImportScreenFlow, useImportFlow } from '@/features/imports/use-import-flow'
import { CheckStep, UploadStep } from '@/features/imports/wait-step'
import { JobProgress } from '@/features/jobs/job-progress'
import { IfPermitted } from '@/features/session/if-permitted'
import { RequirePermission } from '@/features/session/require-permission'
import { importsTexts } from '@/i18n/imports'

const Step = ({ flow }: { flow: ImportScreenFlow }) => {
  const texts = importsTexts()
  const { step, problem } = flow.flow
  switch (step.kind) {
    case 'pick':
      return <PickStep problem={problem} onPick={(kind) => void flow.pick(kind)} />
    case 'uploading':
      return <UploadStep step={step} />
    case 'checking':
      return <CheckStep />
    case 'checked':
      return <CheckedStep step={step} problem={problem} flow={flow} />
    case 'committing':
      return step.jobId === null ? (
        <CheckStep />
      ) : (
        <JobProgress
          jobId={step.jobId}
          title={step.isUndo ? texts.undoingTitle(step.file.fileName) : texts.committingTitle(step.file.fileName)}
          onDone={flow.endJob}
          onAgain={flow.startOver}
          againLabel={texts.otherFile}
        />
      )
    case 'done':
      return <DoneStep step={step} onAgain={flow.startOver} />
  }
}

const Import = () => {
  const flow = useImportFlow()
  return (
    <>
      <Step flow={flow} />
      <RecentImports onResume={flow.resume} onUndo={(each) => void flow.undo(each)} />
    </>
  )
}

const ImportsPage = () => (
  <Screen title={importsTexts().title} tab='imports'>
    <RequirePermission action='imports.start'>
      <Import />
      <IfPermitted action='contacts.import'>
        <ContactImport />
      </IfPermitted>
    </RequirePermission>
  </Screen>
)

export default ImportsPage
