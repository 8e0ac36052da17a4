import type { topics as chinese } from '../zh-CN/topics'

export const topics: typeof chinese = {
  title: 'Topics',
  listText: 'Who reads a content is interested in its topics. Keywords sent to the official account name topics as well.',
  emptyTitle: 'No topics yet',
  emptyText: 'Begin with three to five: the problems you solve, and the competitors customers look at.',
  create: 'New topic',
  createTitle: 'New topic',
  editTitle: 'Change the topic',
  edit: 'Change',
  name: 'Name',
  namePlaceholder: 'For example: data security',
  nameMissing: 'Enter a name of 20 characters at most.',
  keywords: 'Keywords (optional)',
  keywordsHint: 'Separated by commas or lines; 2 to 20 characters each, 30 at most.',
  keywordsWrong: 'Each keyword has 2 to 20 characters, and there are 30 at most. Please change them.',
  noKeywords: 'No keywords',
  competitor: 'Competitor',
  isCompetitor: 'Is it a competitor?',
  isCompetitorText: 'With “yes” the account’s page marks it: they are looking at a competitor.',
  yes: 'Yes',
  no: 'No',
  save: 'Save',
  saved: 'Saved',
  remove: 'Delete',
  removeText: 'The topic disappears from contents and accounts; engagement scores stay as they are.',
  removed: 'Deleted',
  choose: 'Topics (one or more)',
  chooseNone: 'No topics yet. Make some under “Topics” in the studio.',
  interestTitle: 'What they care about',
  interestNote: 'Each topic counts the touches on it alone, so these do not add up to the engagement score.',
  interestNone: 'Not known yet: what they read has no topics, or nothing has counted so far.',
  firstTitle: 'First contact: how to begin',
  firstPain: (industry, pain) => `${industry}: ${pain}`,
  firstUnknown: 'The industry is not known; begin with what they have read.',
  firstContents: 'Contents to bring along',
  firstNoContents: 'No content fits yet; ask marketing to prepare one.',
  whyTopics: (names) => `They care about ${names}`,
  whyIndustry: 'Written for this industry',
  pains: {
    finance: {
      name: 'Finance',
      pain: 'Cautious, and afraid of compliance trouble; whatever is new must prove that no regulator will mind.',
      opening: 'Begin with what regulators ask and how others comply, not with features.'
    },
    manufacturing: {
      name: 'Manufacturing',
      pain: 'Counts cost and time: an hour of standstill or a day’s delay has its price.',
      opening: 'Bring what a similar plant saved in money and time, and ask where work is stuck.'
    },
    retail: {
      name: 'Retail',
      pain: 'Winning customers grows dearer; what counts is what one buys over a lifetime.',
      opening: 'Begin with repeat purchases and members, and ask how old customers are lost.'
    },
    software: {
      name: 'Software',
      pain: 'Wants to innovate fast and to see it used; a tool that nobody uses is the worst.',
      opening: 'Begin with time to launch and adoption, and offer a small trial.'
    }
  }
}
