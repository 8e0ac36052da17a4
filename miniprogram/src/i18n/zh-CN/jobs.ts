export const jobs = {
  progress: (doneCount: number, totalCount: number) => `已处理 ${doneCount} / ${totalCount}`,
  starting: '正在准备…',
  keepsGoing: '可以离开本页，任务会在后台继续，回来时接着显示进度。',
  failedTitle: '任务没有完成',
  failedText: (problem: string) => `${problem}。已完成的部分不受影响，请重试。`,
  failedWithoutReason: '任务中断，已完成的部分不受影响，请重试。'
}
